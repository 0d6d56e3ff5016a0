package dev.sourceline.engine.extraction;

import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Tag;
import dev.sourceline.engine.text.Lexicon;
import dev.sourceline.engine.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads from a cue the type of its attribution and its polarity. */
final class CueMeaning {
    private static final String INFINITIVE = "asserting-infinitive";
    private static final Map<String, AttributionType> TYPES = new HashMap<>();

    /** Of these the infinitive is what is said: {@code claims to be}. */
    private static final Set<String> ASSERTING_INFINITIVE = new HashSet<>();

    private static final Set<String> NEVER = Set.of("never", "nor", "neither", "hardly");
    private static final Set<String> OPEN = Set.of("might", "may", "could", "would", "should");

    static {
        for (String line : Lexicon.entries("attribution-types.txt")) {
            int colon = line.indexOf(':');
            String type = line.substring(0, colon);
            for (String lemma : line.substring(colon + 1).strip().split(" +", -1)) {
                if (type.equals(INFINITIVE)) {
                    ASSERTING_INFINITIVE.add(lemma);
                } else {
                    TYPES.putIfAbsent(lemma, AttributionType.valueOf(type.toUpperCase(Locale.ROOT)));
                }
            }
        }
    }

    private final Document document;

    CueMeaning(Document document) {
        this.document = document;
    }

    AttributionType type(Relation relation) {
        if (relation.cue().isEmpty()) {
            return AttributionType.ASSERTION;
        }
        int verb = head(relation.cue().get());
        String lemma = lemma(verb);
        AttributionType type = TYPES.getOrDefault(lemma, AttributionType.ASSERTION);
        boolean infinitive = isInfinitive(relation.contents().getLast());
        if (relation.style() == Style.DIRECT && type != AttributionType.QUESTION) {
            return AttributionType.ASSERTION;
        }
        if (infinitive && type != AttributionType.BELIEF && type != AttributionType.FACT) {
            return ASSERTING_INFINITIVE.contains(lemma) ? AttributionType.ASSERTION : AttributionType.EVENTUALITY;
        }
        return type;
    }

    Polarity polarity(Relation relation) {
        if (relation.cue().isEmpty()) {
            return Polarity.POSITIVE;
        }
        Span cue = relation.cue().get();
        int head = head(cue);
        boolean open = false;
        for (int i = document.tokenAt(cue.start()); i < head; i++) {
            if (document.tag(i) == Tag.NOT || NEVER.contains(document.word(i))) {
                return Polarity.NEGATED;
            }
            open |= OPEN.contains(document.word(i)) && document.tag(i) == Tag.MODAL;
        }
        return open ? Polarity.HYPOTHETICAL : Polarity.POSITIVE;
    }

    /** The verb or the noun of a cue: the first that is a form of a cue verb and no auxiliary, or else the last word. */
    private int head(Span cue) {
        int first = document.tokenAt(cue.start());
        int end = Math.max(first + 1, document.tokenAt(cue.end()));
        for (int i = first; i < end; i++) {
            boolean auxiliary = document.tag(i).isAuxiliary();
            if (!auxiliary && CueVerbs.at(document, i).isPresent()) {
                return i;
            }
        }
        return end - 1;
    }

    private String lemma(int token) {
        String word = document.word(token);
        Optional<CueVerb> verb = CueVerbs.at(document, token);
        if (verb.isPresent()) {
            return verb.get().lemma();
        }
        return TYPES.containsKey(word) || !word.endsWith("s") ? word : word.substring(0, word.length() - 1);
    }

    private boolean isInfinitive(Span content) {
        int first = document.tokenAt(content.start());
        int at = document.tag(first) == Tag.NOT ? first + 1 : first;
        return document.tag(at) == Tag.TO && document.tag(at + 1) == Tag.INFINITIVE;
    }
}
