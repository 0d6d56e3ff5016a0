package dev.sourceline.engine.anatomy;

import dev.sourceline.engine.text.Lexicon;
import dev.sourceline.engine.text.Word;
import dev.sourceline.engine.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Detects the language by its function words; empty where these are too few or two languages score close. */
final class LanguageDetector {
    private static final int LOOKED_AT = 200;
    private static final int FEWEST_WORDS = 12;
    private static final List<List<String>> LINES = Lexicon.entries("function-words.txt").stream()
            .map(line -> List.of(line.split(" ", -1)))
            .toList();
    private static final List<String> TAGS = LINES.stream().map(List::getFirst).toList();
    /** Maps a word to the indexes of the languages that have it. */
    private static final Map<String, List<Integer>> WORDS = words();

    private LanguageDetector() {}

    static Optional<String> of(String text, List<Block> blocks) {
        int[] found = new int[TAGS.size()];
        int looked = 0;
        for (Block block : blocks) {
            if (block.kind() == BlockKind.PARAGRAPH
                    || block.kind() == BlockKind.HEADLINE
                    || block.kind() == BlockKind.DEK) {
                for (Word word : Words.of(text, block.span(), LOOKED_AT - looked)) {
                    looked += word.isSign() ? 0 : 1;
                    for (int language : WORDS.getOrDefault(word.lower(), List.of())) {
                        found[language]++;
                    }
                }
            }
        }
        return looked < FEWEST_WORDS ? Optional.empty() : clearest(found, looked);
    }

    /** The language with at least a fifth of the words, and half as many again as any other. */
    private static Optional<String> clearest(int[] found, int looked) {
        int best = 0;
        for (int i = 1; i < found.length; i++) {
            best = found[i] > found[best] ? i : best;
        }
        for (int i = 0; i < found.length; i++) {
            if (i != best && 3 * found[i] > 2 * found[best]) {
                return Optional.empty();
            }
        }
        return 5 * found[best] >= looked ? Optional.of(TAGS.get(best)) : Optional.empty();
    }

    private static Map<String, List<Integer>> words() {
        Map<String, List<Integer>> words = new HashMap<>();
        for (int language = 0; language < LINES.size(); language++) {
            for (String word :
                    LINES.get(language).subList(1, LINES.get(language).size())) {
                words.computeIfAbsent(word, _ -> new ArrayList<>()).add(language);
            }
        }
        return Map.copyOf(words);
    }
}
