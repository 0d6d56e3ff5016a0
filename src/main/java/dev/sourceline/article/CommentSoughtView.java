package dev.sourceline.article;

import java.util.Optional;

/** Who was asked for a comment, and by whom. */
public record CommentSoughtView(Optional<String> by, String of, Optional<Boolean> answered, int start, int end) {}
