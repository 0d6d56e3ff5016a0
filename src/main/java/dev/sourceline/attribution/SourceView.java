package dev.sourceline.attribution;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.sourceline.engine.extraction.Source;
import dev.sourceline.platform.problem.CodeList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A source in one reading.
 *
 * @param id of the entry in the directory; absent where the article is not stored
 * @param key unique in this reading
 */
public record SourceView(
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<UUID> id,
        String key,
        String name,
        @CodeList(Source.Kind.class) String kind,
        boolean named,
        Optional<String> description,
        List<SpanView> mentions) {
    SourceView withId(UUID known) {
        return with(Optional.of(known));
    }

    SourceView withoutId() {
        return with(Optional.empty());
    }

    /** The same without what tells who it is. */
    SourceView marked(String mark) {
        return new SourceView(id, key, mark, kind, named, Optional.empty(), mentions);
    }

    private SourceView with(Optional<UUID> given) {
        return new SourceView(given, key, name, kind, named, description, mentions);
    }
}
