package dev.sourceline.source;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A source in the directory.
 *
 * @param aliases all names that articles use for it
 * @param article the article of an unnamed source
 */
@Schema(name = "Source")
record SourceEntryView(
        UUID id,
        String kind,
        String name,
        boolean named,
        Optional<String> description,
        List<String> aliases,
        Optional<UUID> article,
        Instant firstSeenAt) {}
