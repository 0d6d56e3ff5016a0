package dev.sourceline.source;

import java.util.List;
import java.util.UUID;

/**
 * The sources that one article speaks of, with their entries.
 *
 * @param ids of the entries, in the order of the candidates
 */
public record ResolvedSources(UUID article, List<SourceCandidate> candidates, List<UUID> ids) {
    public ResolvedSources {
        candidates = List.copyOf(candidates);
        ids = List.copyOf(ids);
    }
}
