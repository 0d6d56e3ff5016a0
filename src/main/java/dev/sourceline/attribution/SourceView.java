package dev.sourceline.attribution;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.sourceline.engine.extraction.Source;
import dev.sourceline.platform.problem.CodeList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A source in one reading.
 *
 * @param id of the entry in the directory; absent where the article is not stored
 * @param key unique in this reading
 */
@Schema(name = "ArticleSource", description = "Who is meant, in one reading.")
public record SourceView(
        @Schema(description = "Id of the entry in the directory, where the article is kept")
        @JsonInclude(JsonInclude.Include.NON_ABSENT)
        Optional<UUID> id,

        @Schema(description = "Key, unique in this reading") String key,

        @Schema(description = "Name, or the words that stand for one")
        String name,

        @Schema(description = "What it is") @CodeList(Source.Kind.class)
        String kind,

        @Schema(description = "Whether it is named") boolean named,
        @Schema(description = "What the text says of it") Optional<String> description,
        @Schema(description = "Where the text names it") List<SpanView> mentions) {
    SourceView withId(UUID known) {
        return with(Optional.of(known));
    }

    SourceView withoutId() {
        return with(Optional.empty());
    }

    /** The same without what tells who it is. */
    SourceView redacted(String mark) {
        return new SourceView(id, key, mark, kind, named, Optional.empty(), mentions);
    }

    private SourceView with(Optional<UUID> id) {
        return new SourceView(id, key, name, kind, named, description, mentions);
    }
}
