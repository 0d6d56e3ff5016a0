package dev.sourceline.engine.reference;

import dev.sourceline.engine.text.Span;
import java.util.List;

/**
 * A span that names a source, with the contents attributed to it. Spans count UTF-16 units. Immutable and thread-safe.
 *
 * @param contents empty where a mention is resolved without an attribution
 */
public record Mention(Span span, List<Span> contents) {
    public Mention {
        contents = List.copyOf(contents);
    }
}
