package dev.sourceline.article;

import dev.sourceline.platform.representation.Representation;
import java.util.UUID;

/**
 * A version that is kept already, as it came in.
 *
 * @param shown the answer to GET of it
 */
public record ExistingVersion(UUID article, UUID version, int number, IncomingArticle arrival, Representation shown) {}
