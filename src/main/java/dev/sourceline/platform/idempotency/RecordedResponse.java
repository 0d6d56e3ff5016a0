package dev.sourceline.platform.idempotency;

import dev.sourceline.platform.representation.Representation;
import java.util.UUID;

/** What a request was answered with when it was done. */
public record RecordedResponse(UUID article, boolean isNew, Representation representation) {}
