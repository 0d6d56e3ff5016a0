package dev.sourceline.search;

import dev.sourceline.engine.text.Selector;

/**
 * A matching place. Offsets count code points.
 *
 * @param in what the offsets refer to: the {@code text} of the version, or the {@code name} of the source
 */
public record Highlight(String in, int start, int end, String exact, String prefix, String suffix) {
    static Highlight of(String in, Selector selector, int offset) {
        return new Highlight(
                in,
                offset + selector.start(),
                offset + selector.end(),
                selector.exact(),
                selector.prefix(),
                selector.suffix());
    }
}
