/** The connection to PostgreSQL: pool, start-up check, migration, health checks. */
@NullMarked
package dev.sourceline.platform.database;

import org.jspecify.annotations.NullMarked;
