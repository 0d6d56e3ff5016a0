package dev.sourceline.engine.anatomy;

import dev.sourceline.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Splits lines that contain two blocks: a dateline and its paragraph, a caption and its credits. */
final class InlineBlockSplitter {
    private static final int LONGEST_CAPTION = 600;
    /** A dateline starts one of the first paragraphs. */
    private static final int FRONT = 3;

    private static final int PARAGRAPH = 20;

    private InlineBlockSplitter() {}

    static List<TextLine> cut(String text, List<TextLine> parts) {
        List<TextLine> cut = new ArrayList<>();
        int paragraphs = 0;
        for (int i = 0; i < parts.size(); i++) {
            TextLine part = parts.get(i);
            paragraphs += part.wordCount() >= PARAGRAPH ? 1 : 0;
            TextLine rest = paragraphs <= FRONT ? cutDateline(text, part, i < 2, cut) : part;
            cutCredits(text, rest, cut);
        }
        return cut;
    }

    /** Splits off the dateline at the start of a line, or at its end, and returns the rest. */
    private static TextLine cutDateline(String text, TextLine part, boolean maybeHeadline, List<TextLine> cut) {
        Span span = part.span();
        int behind = Datelines.end(text, part);
        if (behind > span.start() && behind < span.end()) {
            cut.add(part.cut(text, span.start(), behind, Optional.of(BlockKind.DATELINE)));
            return part.cut(text, behind, span.end(), Optional.empty());
        }
        int before = maybeHeadline ? Datelines.startAtEnd(text, part) : span.end();
        if (before > span.start() && before < span.end()) {
            cut.add(part.cut(text, span.start(), before, Optional.empty()));
            return part.cut(text, before, span.end(), Optional.of(BlockKind.DATELINE));
        }
        return part;
    }

    private static void cutCredits(String text, TextLine part, List<TextLine> cut) {
        boolean known = part.cutAs().isPresent() || Boilerplate.reason(part).isPresent();
        OptionalInt start = known ? OptionalInt.empty() : Credits.start(text, part.span());
        if (start.isEmpty()) {
            cut.add(part);
            return;
        }
        Span span = part.span();
        int at = start.getAsInt();
        if (at > span.start()) {
            boolean caption = at - span.start() <= LONGEST_CAPTION;
            cut.add(part.cut(text, span.start(), at, caption ? Optional.of(BlockKind.CAPTION) : Optional.empty()));
        }
        cut.add(part.cut(text, at, span.end(), Optional.of(BlockKind.CREDIT)));
    }
}
