package dev.sourceline.attribution;

import java.util.UUID;

/** A reference to a source in the directory. */
public record SourceReference(UUID id, String name, String kind, boolean named) {
    static SourceReference of(SourceView source) {
        return new SourceReference(source.id().orElseThrow(), source.name(), source.kind(), source.named());
    }
}
