package dev.sourceline.engine.anatomy;

import dev.sourceline.engine.text.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Text that a page repeats: every copy after the article; inside it, a copy right after its original and a short line.
 */
final class RepeatedText implements BlockRule {
    private static final int SHORTEST_TWICE = 5;
    private static final int LONGEST = 400;

    /** The positions of the copies of one text. */
    private static final class Copies {
        private final List<Integer> places = new ArrayList<>();
    }

    @Override
    public void mark(BlockDraft draft) {
        Map<String, Copies> copies = new HashMap<>();
        List<Copies> all = new ArrayList<>();
        for (int i = 0; i < draft.size(); i++) {
            all.add(isCounted(draft, i) ? copies.computeIfAbsent(key(draft.part(i)), _ -> new Copies()) : new Copies());
            all.get(i).places.add(i);
        }
        int behind = lastUnrepeatedProse(draft, all) + 1;
        for (int i = 0; i < draft.size(); i++) {
            Copies same = all.get(i);
            boolean again = same.places.getFirst() < i && isIdle(draft, i, all.get(i - 1) == same);
            if (same.places.size() > 1 && (i >= behind || again)) {
                draft.setAside(i, BlockKind.BOILERPLATE, "repeated");
            }
        }
    }

    private static int lastUnrepeatedProse(BlockDraft draft, List<Copies> all) {
        int last = draft.size() - 1;
        while (last >= 0 && (!draft.isProse(last) || all.get(last).places.size() > 1)) {
            last--;
        }
        return last;
    }

    /**
     * Whether a copy inside the article is redundant: it follows its original, or is short. Live reports may repeat a paragraph.
     */
    private static boolean isIdle(BlockDraft draft, int i, boolean behindItsLike) {
        int words = draft.part(i).wordCount();
        return (behindItsLike && words >= SHORTEST_TWICE) || (draft.isFragment(i) && words > 2);
    }

    private static boolean isCounted(BlockDraft draft, int i) {
        return draft.isOpen(i)
                && draft.part(i).wordCount() <= LONGEST
                && draft.part(i).wordCount() > 1;
    }

    private static String key(TextLine part) {
        List<Word> words = part.opening();
        return part.wordCount() + " " + words.stream().map(Word::lower).collect(Collectors.joining(" "));
    }
}
