package dev.sourceline.article;

import dev.sourceline.representation.Representation;
import java.util.UUID;

/**
 * A version that is kept already, as it came in.
 *
 * @param shown the answer to GET of it
 */
public record KnownVersion(UUID article, UUID version, int number, Arrival arrival, Representation shown) {}
