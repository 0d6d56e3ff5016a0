package dev.sourceline.idempotency;

import dev.sourceline.representation.Representation;
import java.util.UUID;

/** What a request was answered with when it was done. */
public record Settled(UUID article, boolean isNew, Representation representation) {}
