/** How PostgreSQL carries out what the service asks for. */
@NullMarked
package dev.sourceline.plans;

import org.jspecify.annotations.NullMarked;
