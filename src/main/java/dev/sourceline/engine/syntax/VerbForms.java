package dev.sourceline.engine.syntax;

import dev.sourceline.engine.text.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Inflects English verbs: regular ones by rule, irregular ones from a list. Stateless and thread-safe. */
public final class VerbForms {
    public static final int BASE = 1;
    public static final int S_FORM = 2;
    public static final int PAST = 4;
    public static final int PARTICIPLE = 8;
    public static final int GERUND = 16;

    private static final Map<String, List<String>> IRREGULAR = loadIrregular();

    /** Verbs of two or more syllables that double their last letter. */
    private static final Set<String> DOUBLING = Set.of(
            "admit",
            "commit",
            "submit",
            "permit",
            "refer",
            "defer",
            "prefer",
            "infer",
            "confer",
            "concur",
            "occur",
            "rebut",
            "rebuff",
            "regret",
            "compel",
            "propel",
            "expel",
            "repel",
            "begin",
            "forget",
            "upset",
            "equip",
            "transfer",
            "control",
            "patrol",
            "deter",
            "incur",
            "outbid",
            "abhor",
            "excel",
            "rebel",
            "quip",
            "quit",
            "acquit");

    private VerbForms() {}

    /** The inflected forms of {@code lemma}, each with the bit set of the forms it can be. */
    public static Map<String, Integer> of(String lemma) {
        Map<String, Integer> forms = new HashMap<>();
        add(forms, lemma, BASE);
        add(forms, lemma.equals("have") ? "has" : lemma.equals("be") ? "is" : sForm(lemma), S_FORM);
        add(forms, gerund(lemma), GERUND);
        List<String> irregular = IRREGULAR.get(lemma);
        if (irregular == null) {
            add(forms, past(lemma), PAST | PARTICIPLE);
            return forms;
        }
        for (String past : irregular.get(0).split("/", -1)) {
            add(forms, past, PAST);
        }
        for (String participle : irregular.get(1).split("/", -1)) {
            add(forms, participle, PARTICIPLE);
        }
        return forms;
    }

    private static void add(Map<String, Integer> forms, String form, int as) {
        forms.merge(form, as, (a, b) -> a | b);
    }

    private static String sForm(String lemma) {
        if (endsWithConsonantAndY(lemma)) {
            return lemma.substring(0, lemma.length() - 1) + "ies";
        }
        boolean hisses = lemma.endsWith("s")
                || lemma.endsWith("x")
                || lemma.endsWith("z")
                || lemma.endsWith("ch")
                || lemma.endsWith("sh")
                || lemma.endsWith("o");
        return lemma + (hisses ? "es" : "s");
    }

    private static String past(String lemma) {
        if (lemma.endsWith("e")) {
            return lemma + "d";
        }
        if (endsWithConsonantAndY(lemma)) {
            return lemma.substring(0, lemma.length() - 1) + "ied";
        }
        return doubled(lemma) + "ed";
    }

    private static String gerund(String lemma) {
        if (lemma.endsWith("ie")) {
            return lemma.substring(0, lemma.length() - 2) + "ying";
        }
        if (lemma.endsWith("e") && !lemma.endsWith("ee") && !lemma.endsWith("oe") && lemma.length() > 2) {
            return lemma.substring(0, lemma.length() - 1) + "ing";
        }
        return doubled(lemma) + "ing";
    }

    private static String doubled(String lemma) {
        return DOUBLING.contains(lemma) || isShort(lemma) ? lemma + lemma.charAt(lemma.length() - 1) : lemma;
    }

    /**
     * {@code slam}, {@code plan}, but not {@code seem}, {@code play}, {@code want}: one vowel between single consonants.
     */
    private static boolean isShort(String lemma) {
        int last = lemma.length() - 1;
        if (last < 2 || isVowel(lemma.charAt(last)) || "wxy".indexOf(lemma.charAt(last)) >= 0) {
            return false;
        }
        if (!isVowel(lemma.charAt(last - 1)) || isVowel(lemma.charAt(last - 2))) {
            return false;
        }
        for (int i = 0; i < last - 1; i++) {
            if (isVowel(lemma.charAt(i)) && !(i > 0 && lemma.charAt(i) == 'u' && lemma.charAt(i - 1) == 'q')) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsWithConsonantAndY(String lemma) {
        return lemma.endsWith("y") && lemma.length() > 2 && !isVowel(lemma.charAt(lemma.length() - 2));
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    private static Map<String, List<String>> loadIrregular() {
        Map<String, List<String>> found = new HashMap<>();
        for (String line : Lexicon.entries("irregular-verbs.txt")) {
            String[] parts = line.split(" +", -1);
            found.put(parts[0], List.of(parts[1], parts[2]));
        }
        return Map.copyOf(found);
    }
}
