package dev.sourceline.engine.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of a text while they are classified: the kind of each, as far as it is known. */
final class BlockDraft {
    private record Verdict(BlockKind kind, Optional<String> reason) {}

    private static final int PROSE = 12;
    private static final int BODY = 15;

    private final String text;
    private final List<TextLine> parts;
    private final List<Optional<Verdict>> verdicts;

    BlockDraft(String text, List<TextLine> parts) {
        this.text = text;
        this.parts = List.copyOf(parts);
        this.verdicts = new ArrayList<>();
        for (TextLine part : parts) {
            verdicts.add(part.cutAs().map(kind -> new Verdict(kind, Optional.empty())));
        }
    }

    String text() {
        return text;
    }

    int size() {
        return parts.size();
    }

    TextLine part(int i) {
        return parts.get(i);
    }

    /** Whether the line is not classified yet. */
    boolean isOpen(int i) {
        return verdicts.get(i).isEmpty();
    }

    boolean is(int i, BlockKind kind) {
        return verdicts.get(i).filter(verdict -> verdict.kind() == kind).isPresent();
    }

    Optional<String> reason(int i) {
        return verdicts.get(i).flatMap(Verdict::reason);
    }

    void mark(int i, BlockKind kind) {
        verdicts.set(i, Optional.of(new Verdict(kind, Optional.empty())));
    }

    void setAside(int i, BlockKind kind, String reason) {
        verdicts.set(i, Optional.of(new Verdict(kind, Optional.of(reason))));
    }

    /** Whether the line reads like a paragraph: it is long, or ends like a sentence. */
    boolean isProse(int i) {
        TextLine part = parts.get(i);
        return isOpen(i) && !part.isBullet() && (part.wordCount() >= PROSE || part.endsSentence(text));
    }

    /** The last line that reads like a paragraph, or -1. */
    int lastProse() {
        int last = parts.size() - 1;
        while (last >= 0 && !isProse(last)) {
            last--;
        }
        return last;
    }

    /** The first unclassified line from {@code from} on, or {@link #size()}. */
    int firstOpen(int from) {
        int i = from;
        while (i < parts.size() && !isOpen(i)) {
            i++;
        }
        return i;
    }

    /** Whether the body of the article has started at this line. */
    boolean isBody(int i) {
        return isProse(i) && parts.get(i).wordCount() >= BODY;
    }

    /** A byline, a dateline on its own line, or a label: what precedes an article. */
    boolean isFrontMatter(int i) {
        return i < parts.size() && (is(i, BlockKind.BYLINE) || is(i, BlockKind.DATELINE) || isLabel(i));
    }

    boolean isLabel(int i) {
        return is(i, BlockKind.BOILERPLATE) && reason(i).filter("label"::equals).isPresent();
    }

    /** Whether the next block continues the same line. */
    boolean isInline(int i) {
        return i + 1 < parts.size() && sameLine(i, i + 1);
    }

    boolean sameLine(int i, int next) {
        TextLine part = parts.get(next);
        return !part.apart()
                && !LineLayout.hasLineEnd(
                        text, parts.get(i).span().end(), part.span().start());
    }

    /** A short line that does not end like a sentence. */
    boolean isFragment(int i) {
        return isOpen(i) && parts.get(i).wordCount() < PROSE && !parts.get(i).endsSentence(text);
    }

    /** The number of words in blocks that are read. */
    int wordsRead() {
        int words = 0;
        for (int i = 0; i < parts.size(); i++) {
            boolean read = isOpen(i)
                    || is(i, BlockKind.HEADLINE)
                    || is(i, BlockKind.DEK)
                    || is(i, BlockKind.SUBHEAD)
                    || is(i, BlockKind.PARAGRAPH);
            words += read ? parts.get(i).wordCount() : 0;
        }
        return words;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Verdict verdict = verdicts.get(i).orElse(new Verdict(BlockKind.PARAGRAPH, Optional.empty()));
            blocks.add(new Block(verdict.kind(), parts.get(i).span(), verdict.reason()));
        }
        return blocks;
    }
}
