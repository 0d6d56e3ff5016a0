package dev.sourceline.engine.anatomy;

import dev.sourceline.engine.text.Word;
import java.util.List;
import java.util.Set;

/** Subheads: short lines between paragraphs that do not end like a sentence: {@code Help on the Way}. */
final class Subheads implements BlockRule {
    private static final int LONGEST = 10;
    private static final int LONGEST_CLOSED = 5;
    /** Signs of direct speech, which subheads do not contain. */
    private static final Set<String> SPOKEN = Set.of(",", ":", "\"", "“", "”", "i'm", "i", "it's", "yes", "no");

    private static final Set<String> QUESTION_WORDS = Set.of("how", "what", "why", "who", "when", "where", "which");
    private static final Set<String> AUXILIARIES = Set.of(
            "did", "do", "does", "is", "are", "was", "were", "have", "has", "can", "could", "will", "would", "should");

    @Override
    public void mark(BlockDraft draft) {
        int lastProse = draft.lastProse();
        for (int i = 0; i < lastProse; i++) {
            if (draft.isOpen(i) && isSubhead(draft, i)) {
                draft.mark(i, BlockKind.SUBHEAD);
            }
        }
    }

    private static boolean isSubhead(BlockDraft draft, int i) {
        TextLine part = draft.part(i);
        String text = draft.text();
        if (part.wordCount() > LONGEST || part.wordCount() == 0 || part.isBullet()) {
            return false;
        }
        if (part.endsSentence(text)) {
            return part.lastChar(text) == '.'
                    && part.wordCount() <= LONGEST_CLOSED
                    && part.opening().stream().noneMatch(word -> SPOKEN.contains(word.lower()))
                    && isTitle(text, part.opening());
        }
        boolean next = draft.isProse(i + 1) || draft.is(i + 1, BlockKind.CAPTION) || draft.is(i + 1, BlockKind.CREDIT);
        char last = part.lastChar(text);
        return next && last != '-' && last != '—' && startsHigh(text, part.opening()) && !isQuestion(part.opening());
    }

    /** {@code How did you come to be here} */
    private static boolean isQuestion(List<Word> words) {
        return words.size() > 2
                && QUESTION_WORDS.contains(words.getFirst().lower())
                && AUXILIARIES.contains(words.get(1).lower());
    }

    private static boolean startsHigh(String text, List<Word> words) {
        for (Word word : words) {
            if (!word.isSign()) {
                return word.isCapital(text) || word.isNumber();
            }
        }
        return false;
    }

    /** Whether all words but function words start with a capital letter; a single word has to be all capitals. */
    static boolean isTitle(String text, List<Word> words) {
        int capitals = 0;
        int letters = 0;
        for (Word word : words) {
            if (word.isSign() || word.isNumber()) {
                continue;
            }
            if (!word.isCapital(text)) {
                if (word.lower().length() > 4) {
                    return false;
                }
                continue;
            }
            capitals++;
            letters += word.span().in(text).chars().noneMatch(Character::isLowerCase)
                            && word.lower().length() > 3
                    ? 1
                    : 0;
        }
        return capitals > 1 || letters == 1;
    }
}
