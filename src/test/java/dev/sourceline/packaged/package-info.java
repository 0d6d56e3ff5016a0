/** What is shipped, looked at from outside: the program, its folder and the engine's jar. */
@NullMarked
package dev.sourceline.packaged;

import org.jspecify.annotations.NullMarked;
