package dev.sourceline.engine.extraction;

import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Tag;
import dev.sourceline.engine.text.Lexicon;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** {@code Roe said the lock was whole, suggesting the thief had a key.}: the writer concludes it, and nobody says it. */
final class WriterInference {
    private static final String CLAUSE = "clause";
    private static final Map<String, Set<String>> PARTICIPLES = load();

    /** What is concluded, in the third person: {@code …, which suggests that …}. */
    private static final Set<String> VERBS = Set.of(
            "suggests",
            "suggested",
            "indicates",
            "indicated",
            "shows",
            "showed",
            "means",
            "meant",
            "implies",
            "implied");

    /** Farther behind the participle nobody looks for its noun, in tokens. */
    private static final int NOUN_WITHIN = 4;

    /** Farther before the participle nobody looks for a verb that reports, in tokens. */
    private static final int FARTHEST = 60;

    private WriterInference() {}

    /** Whether such a participle stands at {@code token}, behind a comma or a quotation that ends with one. */
    static boolean opensAt(Document document, int token) {
        Set<String> followers = PARTICIPLES.get(document.word(token));
        return followers != null
                && closes(document, token - 1)
                && (followers.contains(CLAUSE)
                        ? isClause(document, token + 1)
                        : hasNoun(document, token + 1, followers))
                && !completesReport(document, token - 1);
    }

    /** {@code …, which suggests that he fell}. */
    static boolean isRelative(Document document, int verb) {
        return VERBS.contains(document.word(verb)) && document.word(verb - 1).equals("which");
    }

    private static boolean closes(Document document, int token) {
        return document.tag(token) == Tag.COMMA
                || document.tag(token) == Tag.QUOTATION_MARK
                || document.token(token).is("-");
    }

    private static boolean isClause(Document document, int at) {
        Tag tag = document.tag(at);
        return tag == Tag.THAT
                || tag.isNominal()
                || tag == Tag.WH
                || document.word(at).equals("open");
    }

    private static boolean hasNoun(Document document, int from, Set<String> nouns) {
        for (int i = from; i < from + NOUN_WITHIN; i++) {
            if (nouns.contains(document.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code Roe wrote to the paper, suggesting that the road be closed}: the verb before has no content of its own. */
    private static boolean completesReport(Document document, int comma) {
        int sentence = document.sentences().get(document.sentenceOf(comma)).first();
        for (int i = comma - 1; i >= Math.max(sentence, comma - FARTHEST); i--) {
            if (document.isQuoted(i) || document.tag(i) == Tag.THAT) {
                return false;
            }
            if (document.tag(i).isFinite()) {
                return document.tag(i) == Tag.VERB
                        && CueVerbs.at(document, i)
                                .filter(cue -> cue.takes(CueVerb.Frame.QUOTE) && !cue.takes(CueVerb.Frame.ADDRESSEE))
                                .isPresent()
                        && (document.tag(i + 1) == Tag.TO || document.tag(i + 1) == Tag.PREPOSITION);
            }
        }
        return false;
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> found = new HashMap<>();
        for (String line : Lexicon.entries("inferences.txt")) {
            int colon = line.indexOf(':');
            found.put(
                    line.substring(0, colon),
                    Set.of(line.substring(colon + 1).strip().split(" +")));
        }
        return Map.copyOf(found);
    }
}
