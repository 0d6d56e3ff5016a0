package dev.sourceline.source;

import dev.sourceline.platform.id.NameKey;

/** What makes it the same source, among the named ones or among those of one article. */
public record SourceKey(String kind, String key) {
    static SourceKey of(SourceCandidate candidate) {
        return new SourceKey(candidate.kind(), NameKey.of(candidate.name()));
    }
}
