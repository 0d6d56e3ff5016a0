/** Responses as bytes: JSON and NDJSON writers, streams, entity tags, conditional requests. */
@NullMarked
package dev.sourceline.platform.representation;

import org.jspecify.annotations.NullMarked;
