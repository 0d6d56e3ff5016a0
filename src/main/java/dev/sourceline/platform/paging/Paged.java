package dev.sourceline.platform.paging;

import java.util.Optional;

/** An answer that may go on: the header Link leads to what comes next. */
public interface Paged {
    /** Reads what comes after this; absent where nothing does. */
    Optional<String> nextCursor();
}
