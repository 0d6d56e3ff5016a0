/** Lists that are read page by page. */
@NullMarked
package dev.sourceline.page;

import org.jspecify.annotations.NullMarked;
