/** Lists that are read page by page. */
@NullMarked
package dev.sourceline.platform.paging;

import org.jspecify.annotations.NullMarked;
