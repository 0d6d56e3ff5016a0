package dev.sourceline.engine.syntax;

import dev.sourceline.engine.text.Lexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The classes of a word in the lexicon, regardless of its neighbours: a fixed tag, and the verb forms it can be. */
final class WordClasses {
    private static final Map<String, Tag> FIXED = loadFixed();
    private static final Map<String, Integer> VERB_FORMS = loadVerbForms();
    private static final Set<String> QUOTATIVES = loadQuotatives();

    private WordClasses() {}

    static @Nullable Tag fixed(String word) {
        return FIXED.get(word);
    }

    /** The bit set of {@link VerbForms} that {@code word} can be; 0 for no known verb. */
    static int verbForms(String word) {
        return VERB_FORMS.getOrDefault(word, 0);
    }

    /** Whether {@code word} is a finite form or a gerund of a verb that can introduce or follow a direct quotation. */
    static boolean isQuotative(String word) {
        return QUOTATIVES.contains(word);
    }

    private static Set<String> loadQuotatives() {
        Set<String> found = new HashSet<>();
        for (String line : Lexicon.entries("cue-verbs.txt")) {
            if (line.startsWith("quote")) {
                Map<String, Integer> forms = new HashMap<>();
                addAll(List.of(line.substring(line.indexOf(':') + 1).strip().split(" +", -1)), forms);
                forms.forEach((form, bits) -> {
                    if ((bits & (VerbForms.PAST | VerbForms.S_FORM | VerbForms.GERUND)) != 0) {
                        found.add(form);
                    }
                });
            }
        }
        return Set.copyOf(found);
    }

    private static Map<String, Tag> loadFixed() {
        Map<String, Tag> found = new HashMap<>();
        for (String line : Lexicon.entries("word-classes.txt")) {
            String[] words = line.split(" +", -1);
            for (int i = 1; i < words.length; i++) {
                found.putIfAbsent(words[i], Tag.valueOf(words[0]));
            }
        }
        return Map.copyOf(found);
    }

    private static Map<String, Integer> loadVerbForms() {
        Map<String, Integer> found = new HashMap<>();
        for (String line : Lexicon.entries("verbs.txt")) {
            addAll(List.of(line.split(" +", -1)), found);
        }
        for (String line : Lexicon.entries("cue-verbs.txt")) {
            addAll(List.of(line.substring(line.indexOf(':') + 1).strip().split(" +", -1)), found);
        }
        return Map.copyOf(found);
    }

    private static void addAll(List<String> lemmas, Map<String, Integer> found) {
        for (String lemma : lemmas) {
            int particle = lemma.indexOf('_');
            VerbForms.of(particle < 0 ? lemma : lemma.substring(0, particle))
                    .forEach((form, bits) -> found.merge(form, bits, (a, b) -> a | b));
        }
    }
}
