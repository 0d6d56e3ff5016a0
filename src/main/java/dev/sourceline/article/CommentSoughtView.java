package dev.sourceline.article;

import java.util.Optional;

/** A request for comment: who was asked, by whom, and whether they answered. */
public record CommentSoughtView(Optional<String> by, String of, Optional<Boolean> answered, int start, int end) {}
