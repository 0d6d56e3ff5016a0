package dev.sourceline.benchmark;

import java.io.Serial;
import java.nio.file.Path;

/** A line of an annotation that does not follow the corpus's scheme or whose words do not stand in the text. */
final class MalformedAnnotationException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    MalformedAnnotationException(Path file, int line, String problem) {
        super(file + ":" + line + ": " + problem);
    }
}
