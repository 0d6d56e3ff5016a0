package dev.sourceline.source;

import java.util.Optional;

/** A source as one article shows it, before the directory knows it. */
public record SourceCandidate(String kind, String name, boolean named, Optional<String> description) {}
