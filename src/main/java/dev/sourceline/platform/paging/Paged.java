package dev.sourceline.platform.paging;

import java.util.Optional;

/** A response that has a next page, named by the header Link. */
public interface Paged {
    /** The cursor of the next page; absent on the last page. */
    Optional<String> nextCursor();
}
