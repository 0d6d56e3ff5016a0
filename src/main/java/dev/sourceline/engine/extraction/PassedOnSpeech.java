package dev.sourceline.engine.extraction;

import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Sentence;
import dev.sourceline.engine.syntax.Tag;
import dev.sourceline.engine.syntax.VerbForms;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * {@code was quoted by Interfax as saying} and {@code is alleged to have said}: one verb relays what another verb attributes.
 */
final class PassedOnSpeech {
    /** The maximum distance between the two verbs, in tokens. */
    private static final int FARTHEST = 20;

    private static final Set<String> AS = forms("as");
    private static final Set<String> TO = forms("to");

    private PassedOnSpeech() {}

    /** The verb that relays the speech of the verb at {@code said}, or -1. */
    static int verb(Document document, Sentence sentence, int said) {
        if (document.tag(said) == Tag.GERUND && document.word(said - 1).equals("as")) {
            return before(document, said - 2, Math.max(sentence.first(), said - FARTHEST), AS);
        }
        boolean perfect = document.tag(said) == Tag.PARTICIPLE
                && document.word(said - 1).equals("have")
                && document.tag(said - 2) == Tag.TO;
        int verb = perfect ? before(document, said - 3, Math.max(sentence.first(), said - FARTHEST), TO) : -1;
        return verb >= 0 && document.tag(verb) == Tag.PARTICIPLE ? verb : -1;
    }

    /** Whether the cue {@code [first, end)} relays words without naming who relays them. */
    static boolean isUnnamed(Document document, int first, int end) {
        for (int i = first; i + 2 < end; i++) {
            boolean joined = document.word(i + 1).equals("as") || document.tag(i + 1) == Tag.TO;
            if (joined
                    && document.tag(i) == Tag.PARTICIPLE
                    && (AS.contains(document.word(i)) || TO.contains(document.word(i)))) {
                return true;
            }
        }
        return false;
    }

    /** The relaying verb in the active voice within the cue {@code [first, end)}, or -1. */
    static int active(Document document, int first, int end) {
        for (int i = first; i + 2 < end; i++) {
            if (AS.contains(document.word(i)) && document.tag(i + 1).isNominal()) {
                return i;
            }
        }
        return -1;
    }

    private static int before(Document document, int last, int floor, Set<String> forms) {
        for (int i = last; i >= floor && !document.isQuoted(i); i--) {
            Tag tag = document.tag(i);
            if (tag == Tag.STOP || tag == Tag.BREAK) {
                return -1;
            }
            if ((tag == Tag.VERB || tag == Tag.PARTICIPLE || tag == Tag.GERUND) && forms.contains(document.word(i))) {
                return i;
            }
        }
        return -1;
    }

    private static Set<String> forms(String link) {
        Set<String> found = new HashSet<>();
        for (Map.Entry<String, Set<String>> verb :
                ComplementLinks.load("passing-verbs.txt").entrySet()) {
            if (verb.getValue().contains(link)) {
                found.addAll(VerbForms.of(verb.getKey()).keySet());
            }
        }
        return Set.copyOf(found);
    }
}
