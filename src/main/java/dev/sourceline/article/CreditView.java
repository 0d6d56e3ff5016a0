package dev.sourceline.article;

import java.util.Optional;

/** A picture credit: photographer, agency, and the service that distributed the picture. */
public record CreditView(
        Optional<String> photographer, Optional<String> agency, Optional<String> via, int start, int end) {}
