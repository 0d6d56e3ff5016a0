package dev.sourceline.export;

import java.util.Map;

/** A format that a stored article is exported in. Implementations are stateless and thread-safe. */
public interface ExportFormat {
    /** The value of {@code ?format=}, such as {@code csv}. */
    String name();

    /** The value of the header {@code Content-Type}. */
    String mediaType();

    /** A part of the entity tag. Raise it whenever a release writes the same article differently. */
    int revision();

    /** The complete response body. Called off the event loop. */
    byte[] write(ExportedArticle article);

    /** Response headers that only this format needs. */
    default Map<String, String> headers() {
        return Map.of();
    }
}
