package dev.sourceline.article;

import dev.sourceline.platform.representation.Etag;

/** A version's number and the entity tag of its response to GET. */
public record VersionTag(int number, Etag etag) {}
