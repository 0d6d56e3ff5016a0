package dev.sourceline.article;

import java.util.Optional;

/** Who made a picture, and through whom it came. */
public record CreditView(
        Optional<String> photographer, Optional<String> agency, Optional<String> via, int start, int end) {}
