/** Tests of what is shipped, from outside: the program, its folder and the engine's jar. */
@NullMarked
package dev.sourceline.packaged;

import org.jspecify.annotations.NullMarked;
