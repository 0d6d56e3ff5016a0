/** Export of stored articles in standard formats, with content negotiation. */
@NullMarked
package dev.sourceline.export;

import org.jspecify.annotations.NullMarked;
