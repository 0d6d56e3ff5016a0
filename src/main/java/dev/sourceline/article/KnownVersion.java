package dev.sourceline.article;

import dev.sourceline.platform.representation.Representation;

/** A text that is kept already, and the answer to GET of it. */
public record KnownVersion(StoredArticle stored, Representation representation) {}
