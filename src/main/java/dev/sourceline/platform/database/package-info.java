/** The connection to PostgreSQL: how it starts, heals itself and reports its health. */
@NullMarked
package dev.sourceline.platform.database;

import org.jspecify.annotations.NullMarked;
