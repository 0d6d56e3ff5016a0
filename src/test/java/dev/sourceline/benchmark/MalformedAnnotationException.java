package dev.sourceline.benchmark;

import java.io.Serial;
import java.nio.file.Path;

/** A line of an annotation violates the corpus's scheme, or its words are not in the text. */
final class MalformedAnnotationException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    MalformedAnnotationException(Path file, int line, String problem) {
        super(file + ":" + line + ": " + problem);
    }
}
