package dev.sourceline.article;

import dev.sourceline.platform.representation.Etag;

/** A version of an article, and the entity tag of the answer to GET of it. */
public record VersionTag(int number, Etag etag) {}
