package dev.sourceline.engine.anatomy;

import dev.sourceline.engine.text.Word;
import java.util.List;
import java.util.Set;

/** Lines near the headline that name the writer without a {@code By}: {@code Jane Roe in Berlin}, {@code @janeroe}, {@code Courier News}. */
final class PlainBylines implements BlockRule {
    private static final int LONGEST = 10;
    private static final int NEAR = 3;
    private static final Set<String> BEHIND_NAME = Set.of("in", ",", "and", "&", "|", "for", "@", "at");

    @Override
    public void mark(BlockDraft draft) {
        for (int i = 1; i < draft.size() && !isClosedBody(draft, i); i++) {
            if (draft.isFragment(i) && draft.part(i).wordCount() <= LONGEST && isByline(draft, i)) {
                draft.mark(i, BlockKind.BYLINE);
            }
        }
    }

    private static boolean isClosedBody(BlockDraft draft, int i) {
        return draft.isBody(i) && draft.part(i).endsSentence(draft.text());
    }

    private static boolean isByline(BlockDraft draft, int i) {
        String text = draft.text();
        List<Word> words = draft.part(i).opening();
        boolean belowByline = draft.is(i - 1, BlockKind.BYLINE);
        if (words.getFirst().is("@")) {
            return words.size() == 2;
        }
        if (belowByline && !draft.part(i).apart()) {
            return words.stream().allMatch(word -> word.is(",") || word.isCapital(text));
        }
        if (i <= NEAR && (isStaffLine(words) || isForHouse(text, words) || isStages(text, words))) {
            return true;
        }
        int end = NamePattern.personEnd(text, words, 0);
        return NamePattern.isPerson(text, words, 0, end)
                && (end == words.size() || BEHIND_NAME.contains(words.get(end).lower()))
                && isNearDate(draft, i);
    }

    /** {@code Staff and agencies} */
    private static boolean isStaffLine(List<Word> words) {
        return words.stream().allMatch(word -> word.isSign() || word.is("and") || Bylines.isStaff(word))
                && words.stream().anyMatch(word -> word.is("staff") || word.is("agencies") || word.is("newsroom"));
    }

    /** {@code Jane Roe for the Courier News} */
    private static boolean isForHouse(String text, List<Word> words) {
        int end = NamePattern.personEnd(text, words, 0);
        if (!NamePattern.isPerson(text, words, 0, end)
                || end >= words.size()
                || !words.get(end).is("for")) {
            return false;
        }
        int from = end + 1 < words.size() && words.get(end + 1).is("the") ? end + 2 : end + 1;
        return from < words.size() && KnownAgencies.is(words, from, words.size());
    }

    /** {@code Jane Roe (now) and John Doe (earlier)} */
    private static boolean isStages(String text, List<Word> words) {
        int end = NamePattern.personEnd(text, words, 0);
        return NamePattern.isPerson(text, words, 0, end) && Bylines.behindStage(words, end) > end;
    }

    private static boolean isNearDate(BlockDraft draft, int i) {
        for (int near = Math.max(0, i - NEAR); near <= i + NEAR && near < draft.size(); near++) {
            if (draft.is(near, BlockKind.DATELINE) && !draft.isInline(near)) {
                return true;
            }
        }
        return false;
    }
}
