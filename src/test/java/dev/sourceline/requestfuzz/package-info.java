/**
 * Random requests for every operation of the OpenAPI contract. None may cause a server error or an undocumented response.
 */
@NullMarked
package dev.sourceline.requestfuzz;

import org.jspecify.annotations.NullMarked;
