package dev.sourceline.engine.reference;

import dev.sourceline.engine.text.Span;
import java.util.List;

/**
 * Words that name somebody who says something, and what he says.
 *
 * @param contents empty where the mention is looked up for itself
 */
public record Mention(Span span, List<Span> contents) {
    public Mention {
        contents = List.copyOf(contents);
    }
}
