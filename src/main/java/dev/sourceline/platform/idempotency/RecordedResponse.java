package dev.sourceline.platform.idempotency;

import dev.sourceline.platform.representation.Representation;
import java.util.UUID;

/** The recorded outcome of a request. */
public record RecordedResponse(UUID article, boolean isNew, Representation representation) {}
