package dev.sourceline.source;

import java.util.Optional;

/** A source of one article, to be resolved to an entry of the directory. */
public record SourceCandidate(String kind, String name, boolean named, Optional<String> description) {}
