package dev.sourceline.comparison;

import java.util.Map;

/** Shows people what changed. */
public interface DiffPage {
    /** Part of the entity tag: raised whenever the same comparison comes out otherwise than before. */
    int revision();

    /** The whole page. */
    byte[] write(VersionComparison compared);

    /** Headers that it needs. */
    Map<String, String> headers();
}
