package dev.sourceline.comparison;

import java.util.Map;

/** Writes a comparison as an HTML page. Implementations are stateless and thread-safe. */
public interface DiffPage {
    /** A part of the entity tag. Raise it whenever a release writes the same comparison differently. */
    int revision();

    /** The complete response body, in UTF-8. */
    byte[] write(VersionComparison compared);

    /** Response headers that the page needs. */
    Map<String, String> headers();
}
