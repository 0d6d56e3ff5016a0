/** Articles, their versions and publishers: stored and shown. */
@NullMarked
package dev.sourceline.article;

import org.jspecify.annotations.NullMarked;
