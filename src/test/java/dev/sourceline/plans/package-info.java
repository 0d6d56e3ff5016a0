/** Tests of the PostgreSQL query plans of the service's statements. */
@NullMarked
package dev.sourceline.plans;

import org.jspecify.annotations.NullMarked;
