package dev.sourceline.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text in parts while it is being sorted: what each part was found to be so far. */
final class Draft {
    private record Verdict(BlockKind kind, Optional<String> reason) {}

    private static final int PROSE = 12;

    private final String text;
    private final List<Part> parts;
    private final List<Optional<Verdict>> verdicts;

    Draft(String text, List<Part> parts) {
        this.text = text;
        this.parts = List.copyOf(parts);
        this.verdicts = new ArrayList<>();
        for (Part part : parts) {
            verdicts.add(part.cutAs().map(kind -> new Verdict(kind, Optional.empty())));
        }
    }

    String text() {
        return text;
    }

    int size() {
        return parts.size();
    }

    Part part(int i) {
        return parts.get(i);
    }

    /** Whether nothing is known of it yet. */
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

    /** Whether it reads like a paragraph: long enough, or closed as a sentence is. */
    boolean isProse(int i) {
        Part part = parts.get(i);
        return isOpen(i) && !part.isBullet() && (part.wordCount() >= PROSE || part.endsSentence(text));
    }

    /** The last part that reads like a paragraph, or -1. */
    int lastProse() {
        int last = parts.size() - 1;
        while (last >= 0 && !isProse(last)) {
            last--;
        }
        return last;
    }

    /** A short line that does not close as a sentence does. */
    boolean isFragment(int i) {
        return isOpen(i) && parts.get(i).wordCount() < PROSE && !parts.get(i).endsSentence(text);
    }

    /** Words in the blocks that a reader reads. */
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
