/** Articles, their versions, texts and publishers: stored and listed. */
@NullMarked
package dev.sourceline.article;

import org.jspecify.annotations.NullMarked;
