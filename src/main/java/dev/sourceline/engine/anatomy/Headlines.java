package dev.sourceline.engine.anatomy;

import dev.sourceline.engine.text.Days;
import dev.sourceline.engine.text.Word;
import java.util.List;
import java.util.Set;

/** The headline, if the text has one. A lead paragraph is not taken for one. */
final class Headlines implements BlockRule {
    private static final int LONGEST = 26;
    private static final int LONGEST_CLOSED = 16;
    private static final int LONGEST_OVER_FRONT_MATTER = 20;
    /** Words that headlines omit and sentences rarely do. */
    private static final Set<String> SENTENCE_WORDS =
            Set.of("the", "a", "an", "was", "were", "had", "said", "has", "have");

    @Override
    public void mark(BlockDraft draft) {
        int first = draft.firstOpen(0);
        boolean onOwnLine = first == 0 || first == draft.size() || !draft.sameLine(first - 1, first);
        if (first < draft.size() && onOwnLine && isHeadline(draft, first)) {
            draft.mark(first, BlockKind.HEADLINE);
        }
    }

    private static boolean isHeadline(BlockDraft draft, int i) {
        TextLine part = draft.part(i);
        int next = draft.firstOpen(i + 1);
        if (next == draft.size()
                || part.wordCount() < 2
                || part.wordCount() > LONGEST
                || part.isBullet()
                || !startsHigh(draft.text(), part.opening())
                || isSpeakerLabel(part.opening())) {
            return false;
        }
        char last = part.lastChar(draft.text());
        if (last == ':' || last == ',') {
            return false;
        }
        return !isClosed(draft.text(), part)
                || (part.wordCount() <= LONGEST_OVER_FRONT_MATTER && draft.isFrontMatter(i + 1))
                || isClosedHeadline(draft.text(), part, draft.part(next));
    }

    static boolean isClosed(String text, TextLine part) {
        return part.endsSentence(text) && "?!;…".indexOf(part.lastChar(text)) < 0;
    }

    /** Some sites end headlines with a full stop; more evidence is needed then to tell a headline from a lead. */
    static boolean isClosedHeadline(String text, TextLine part, TextLine next) {
        List<Word> words = part.opening();
        boolean dated = words.stream()
                .anyMatch(
                        word -> word.lower().length() > 3 && Days.weekday(word).isPresent());
        boolean clipped = words.stream().noneMatch(word -> SENTENCE_WORDS.contains(word.lower()));
        return Subheads.isTitle(text, words)
                || (part.wordCount() <= LONGEST_CLOSED && next.wordCount() >= part.wordCount() && clipped && !dated);
    }

    private static boolean startsHigh(String text, List<Word> words) {
        return words.stream()
                .filter(word -> !word.isSign())
                .findFirst()
                .filter(word -> !Character.isLowerCase(text.charAt(word.start())) || hasInnerCapital(text, word))
                .isPresent();
    }

    /** {@code iPhone}, {@code wikiHow} */
    private static boolean hasInnerCapital(String text, Word word) {
        return word.span().in(text).chars().anyMatch(Character::isUpperCase);
    }

    /** {@code Q: Do you …} */
    private static boolean isSpeakerLabel(List<Word> words) {
        return words.size() > 1
                && words.get(1).is(":")
                && words.getFirst().lower().length() <= 2;
    }
}
