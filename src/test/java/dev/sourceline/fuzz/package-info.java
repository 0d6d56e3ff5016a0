/** Properties that hold for the extraction of any text, and a fuzzer that searches for counterexamples. */
@NullMarked
package dev.sourceline.fuzz;

import org.jspecify.annotations.NullMarked;
