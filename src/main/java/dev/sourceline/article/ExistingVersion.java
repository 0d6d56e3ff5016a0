package dev.sourceline.article;

import dev.sourceline.platform.representation.Representation;
import java.util.UUID;

/**
 * A stored version, with the article as it was received.
 *
 * @param shown the stored response to GET of it
 */
public record ExistingVersion(UUID article, UUID version, int number, IncomingArticle incoming, Representation shown) {}
