package dev.sourceline.anatomy;

import dev.sourceline.text.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a page says again and again: every copy behind the article; inside it, a copy right behind its like and short lines. */
final class Repeats implements Pass {
    private static final int SHORTEST_INSIDE = 5;
    private static final int LONGEST = 400;

    private record Copies(int first, int last, int count) {}

    @Override
    public void mark(Draft draft) {
        Map<String, Copies> copies = new HashMap<>();
        for (int i = 0; i < draft.size(); i++) {
            if (isCounted(draft, i)) {
                int at = i;
                copies.merge(
                        key(draft.part(i)),
                        new Copies(at, at, 1),
                        (known, _) -> new Copies(known.first(), at, known.count() + 1));
            }
        }
        int lastProse = lastUnrepeatedProse(draft, copies);
        for (int i = 0; i < draft.size(); i++) {
            if (isCounted(draft, i)) {
                Copies all = copies.getOrDefault(key(draft.part(i)), new Copies(i, i, 1));
                boolean behind = i > lastProse;
                boolean again = i > all.first() && isIdle(draft, i);
                if (all.count() > 1 && (behind || again)) {
                    draft.setAside(i, BlockKind.BOILERPLATE, "repeated");
                }
            }
        }
    }

    private static int lastUnrepeatedProse(Draft draft, Map<String, Copies> copies) {
        for (int i = draft.size() - 1; i >= 0; i--) {
            boolean repeated = isCounted(draft, i)
                    && copies.getOrDefault(key(draft.part(i)), new Copies(i, i, 1))
                                    .count()
                            > 1;
            if (draft.isProse(i) && !repeated) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isCounted(Draft draft, int i) {
        return draft.isOpen(i)
                && draft.part(i).wordCount() <= LONGEST
                && draft.part(i).wordCount() > 1;
    }

    /** A paragraph may come back in a running report; said twice on end, or short and unclosed, it says nothing new. */
    private static boolean isIdle(Draft draft, int i) {
        Part part = draft.part(i);
        boolean twiceOnEnd = part.wordCount() >= SHORTEST_INSIDE && key(part).equals(key(draft.part(i - 1)));
        return twiceOnEnd || (draft.isFragment(i) && part.wordCount() > 2);
    }

    private static String key(Part part) {
        List<Word> words = part.opening();
        return part.wordCount() + " " + words.stream().map(Word::lower).collect(Collectors.joining(" "));
    }
}
