package dev.sourceline.anatomy;

import dev.sourceline.text.Word;
import java.util.List;
import java.util.Set;

/** The headline and the dek, if the text has them: a lead paragraph is not made one. */
final class Front implements Pass {
    private static final int LONGEST_HEADLINE = 26;
    private static final int LONGEST_CLOSED = 16;
    private static final int LONGEST_DEK = 45;
    /** Headlines leave these out; sentences of a paragraph seldom can. */
    private static final Set<String> SENTENCE_WORDS =
            Set.of("the", "a", "an", "was", "were", "had", "said", "has", "have");

    @Override
    public void mark(Draft draft) {
        int first = firstOpen(draft, 0);
        if (first < draft.size()
                && draft.text().lastIndexOf('\n', draft.part(first).span().start()) >= lineBefore(draft, first)
                && isHeadline(draft, first)) {
            draft.mark(first, BlockKind.HEADLINE);
            dek(draft, first);
        }
    }

    /** What follows a dateline on its own line is a paragraph: the place of a line end that must be there. */
    private static int lineBefore(Draft draft, int i) {
        return i == 0 ? -1 : draft.part(i - 1).span().end();
    }

    private static int firstOpen(Draft draft, int from) {
        int i = from;
        while (i < draft.size() && !draft.isOpen(i)) {
            i++;
        }
        return i;
    }

    private static boolean isHeadline(Draft draft, int i) {
        Part part = draft.part(i);
        int next = firstOpen(draft, i + 1);
        if (next == draft.size()
                || part.wordCount() < 2
                || part.wordCount() > LONGEST_HEADLINE
                || part.isBullet()
                || !startsHigh(draft.text(), part.opening())
                || isSpeakerLabel(part.opening())) {
            return false;
        }
        char last = part.lastChar(draft.text());
        if (last == ':' || last == ',') {
            return false;
        }
        return !isClosed(draft.text(), part) || isClosedHeadline(draft.text(), part, draft.part(next));
    }

    private static boolean isClosed(String text, Part part) {
        return part.endsSentence(text) && "?!;…".indexOf(part.lastChar(text)) < 0;
    }

    private static boolean isClosedHeadline(String text, Part part, Part next) {
        return Subheads.isTitle(text, part.opening())
                || (part.wordCount() <= LONGEST_CLOSED
                        && next.wordCount() >= part.wordCount()
                        && part.opening().stream().noneMatch(word -> SENTENCE_WORDS.contains(word.lower())));
    }

    private static void dek(Draft draft, int headline) {
        int i = headline + 1;
        boolean labelled = false;
        while (i < draft.size() && draft.is(i, BlockKind.BOILERPLATE)) {
            labelled |= draft.reason(i).filter("label"::equals).isPresent();
            i++;
        }
        if (i + 1 >= draft.size() || !draft.isOpen(i) || draft.part(i).wordCount() > LONGEST_DEK) {
            return;
        }
        Part part = draft.part(i);
        boolean beforeByline = draft.is(i + 1, BlockKind.BYLINE)
                || (draft.is(i + 1, BlockKind.DATELINE) && draft.part(i + 1).apart())
                || (draft.is(i + 1, BlockKind.BOILERPLATE)
                        && draft.reason(i + 1).filter("label"::equals).isPresent());
        boolean secondLine = !part.apart() && draft.part(headline).lastChar(draft.text()) == ';';
        int next = firstOpen(draft, i + 1);
        boolean unclosed = !part.endsSentence(draft.text()) && part.wordCount() > 5;
        boolean closed = isClosed(draft.text(), draft.part(headline))
                && part.endsSentence(draft.text())
                && next < draft.size()
                && draft.part(next).wordCount() > 2 * part.wordCount()
                && isClosedHeadline(draft.text(), part, draft.part(next));
        if (beforeByline || secondLine || labelled || unclosed || closed) {
            draft.mark(i, BlockKind.DEK);
        }
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
                && words.getFirst().lower().length() <= 3;
    }
}
