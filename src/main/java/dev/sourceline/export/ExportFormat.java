package dev.sourceline.export;

import java.util.Map;

/** One way to show a kept article. */
public interface ExportFormat {
    /** The short name, as in {@code ?format=csv}. */
    String name();

    /** What the header Content-Type says. */
    String mediaType();

    /** Part of the entity tag: raised whenever the same article comes out otherwise than before. */
    int revision();

    /** The whole answer. */
    byte[] write(ExportedArticle article);

    /** Headers that this format needs beside those that all have. */
    default Map<String, String> headers() {
        return Map.of();
    }
}
