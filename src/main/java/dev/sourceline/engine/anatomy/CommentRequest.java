package dev.sourceline.engine.anatomy;

import dev.sourceline.engine.text.Span;
import java.util.Optional;

/**
 * A statement that the publisher asked a party for comment.
 *
 * @param by who asked, if the text names it: {@code did not respond to a request for comment} does not
 * @param of who was asked, as the text names them
 * @param answered whether a comment was given, where the text says so; {@code declined to comment} counts as none
 */
public record CommentRequest(Optional<Span> by, Span of, Optional<Boolean> answered, Span span) {}
