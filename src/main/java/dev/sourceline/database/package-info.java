/** The connection to PostgreSQL: how it starts, heals itself and reports its health. */
@NullMarked
package dev.sourceline.database;

import org.jspecify.annotations.NullMarked;
