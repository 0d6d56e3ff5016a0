package dev.sourceline.attribution;

import java.util.Optional;
import java.util.UUID;

/** The article that contains an attribution, and the version that offsets refer to. */
public record ArticleReference(UUID id, int version, Optional<String> url, Optional<String> headline) {}
