package dev.sourceline.engine.extraction;

import dev.sourceline.engine.extraction.CueVerb.Frame;
import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.syntax.Tag;
import java.util.Set;

/** {@code He might say}, {@code Nobody said}, {@code Had he said}: a cue that states no fact attributes nothing. */
final class NonFactualCues {
    private static final Set<String> NOBODY = Set.of("no", "nobody", "none", "neither", "nor");
    private static final Set<String> POSSIBLE = Set.of("might", "may", "could");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "lest");

    private NonFactualCues() {}

    /** Whether the cue at {@code site}, with {@code subject} before it, states that nothing was said. */
    static boolean is(CueSite site, Phrase subject) {
        if (!site.cue().takes(Frame.QUOTE) || !site.cue().takes(Frame.CLAUSE)) {
            return false;
        }
        // "I might add that …" does add it, and "would think" states a thought.
        boolean open = !site.isFirstOrSecondPerson() && !site.cue().lemma().equals("think");
        return NOBODY.contains(site.document().word(subject.first()))
                || (open && (isPossible(site) || isCondition(site, subject.first() - 1)));
    }

    private static boolean isPossible(CueSite site) {
        for (int i = site.group().first(); i < site.verb(); i++) {
            if (POSSIBLE.contains(site.document().word(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code If she said …, we would know} and {@code Had she said …, we would know}. */
    private static boolean isCondition(CueSite site, int before) {
        Document document = site.document();
        if (CONDITIONS.contains(document.word(before))) {
            return true;
        }
        boolean inverted =
                document.tag(before) == Tag.HAVE || document.word(before).equals("should");
        Tag border = document.tag(before - 1);
        return inverted
                && before >= site.sentence().first()
                && (before == site.sentence().first() || border == Tag.COMMA || border == Tag.CONJUNCTION);
    }
}
