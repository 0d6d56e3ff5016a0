package dev.sourceline.source;

import dev.sourceline.platform.problem.CodeList;
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
@Schema(name = "Source", description = "A source in the directory.")
record SourceEntryView(
        @Schema(description = "Id of the source") UUID id,

        @CodeList(SourceKind.class) @Schema(description = "What it is")
        String kind,

        @Schema(description = "Name, or the words that stand for one")
        String name,

        @Schema(description = "Whether it is named") boolean named,
        @Schema(description = "What texts say of it") Optional<String> description,

        @Schema(description = "All names under which it was met")
        List<String> aliases,

        @Schema(description = "Id of the article that an unnamed source belongs to")
        Optional<UUID> article,

        @Schema(description = "When it was first met") Instant firstSeenAt) {}
