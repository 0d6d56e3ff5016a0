/** Random requests over the whole contract: none may make the service fail, or answer with what the contract does not show. */
@NullMarked
package dev.sourceline.requestfuzz;

import org.jspecify.annotations.NullMarked;
