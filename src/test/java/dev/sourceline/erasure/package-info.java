/** What is deleted is gone: from every table, as text and as bytes, and from every answer. */
@NullMarked
package dev.sourceline.erasure;

import org.jspecify.annotations.NullMarked;
