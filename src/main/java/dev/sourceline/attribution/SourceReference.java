package dev.sourceline.attribution;

import dev.sourceline.engine.extraction.Source;
import dev.sourceline.platform.problem.CodeList;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reference to a source in the directory. */
@Schema(name = "SourceReference", description = "A source where one is spoken of; more of it is in the directory.")
public record SourceReference(
        @Schema(description = "Id of the source") UUID id,

        @Schema(description = "Name, or the words that stand for one")
        String name,

        @CodeList(Source.Kind.class) @Schema(description = "What it is")
        String kind,

        @Schema(description = "Whether it is named") boolean named) {
    static SourceReference of(SourceView source) {
        return new SourceReference(source.id().orElseThrow(), source.name(), source.kind(), source.named());
    }
}
