package dev.sourceline.anatomy;

import dev.sourceline.text.Span;
import java.util.Optional;

/**
 * The publisher asked somebody for a comment.
 *
 * @param by who asked, as the text names it
 * @param of who was asked, as the text names them
 * @param answered whether they did, where the text says so
 */
public record CommentRequest(Span by, Span of, Optional<Boolean> answered, Span span) {}
