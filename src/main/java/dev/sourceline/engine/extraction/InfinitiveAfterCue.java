package dev.sourceline.engine.extraction;

import dev.sourceline.engine.extraction.CueVerb.Frame;
import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.syntax.Tag;
import java.util.Optional;
import java.util.Set;

/** {@code She promised to close it} and {@code The mine is expected to close}. */
final class InfinitiveAfterCue implements CueRule {
    private static final Set<String> BELIEFS = Set.of("believe", "expect", "think", "plan", "schedule", "intend");
    private static final Set<String> UNNAMED = Set.of("named", "identified", "quoted");

    @Override
    public Optional<Finding> find(CueSite site, Clauses clauses) {
        Document document = site.document();
        int start = clauses.complement(site);
        int at = document.tag(start) == Tag.NOT ? start + 1 : start;
        boolean told = site.passive() && site.cue().takes(Frame.ADDRESSEE);
        boolean infinitive = !told
                && document.tag(at) == Tag.TO
                && (document.tag(at + 1).isVerbal() || document.tag(at + 1) == Tag.ADVERB);
        if (at >= site.sentence().end() || !site.cue().takes(Frame.TO) || site.isOwnWish()) {
            return Optional.empty();
        }
        if (infinitive && site.passive() && isGeneralBelief(site, clauses)) {
            return Optional.empty();
        }
        if (infinitive && asksForAnonymity(document, at + 1)) {
            return Optional.empty();
        }
        if (infinitive) {
            return behind(site, clauses, start, at, 3);
        }
        int behind = clauses.nounPhrases().from(at, site.sentence().end()).end();
        return isExpected(site, at, behind) ? behind(site, clauses, start, behind, 2) : Optional.empty();
    }

    /** {@code She expects it to close}: the subject of the infinitive belongs to the content. */
    private static boolean isExpected(CueSite site, int at, int behind) {
        Document document = site.document();
        return !site.passive()
                && !site.cue().takes(Frame.ADDRESSEE)
                && document.tag(at).isNominal()
                && document.tag(behind) == Tag.TO
                && document.tag(behind + 1).isVerbal();
    }

    /** {@code the trial, which is expected to last two weeks}: tells of the trial, and of nobody who expects it. */
    private static boolean isGeneralBelief(CueSite site, Clauses clauses) {
        Tag before = site.document().tag(site.group().first() - 1);
        return BELIEFS.contains(site.cue().lemma())
                && (before == Tag.WH || before == Tag.THAT)
                && clauses.agent(site.group().end(), site.sentence().end()).isEmpty();
    }

    /** {@code who asked not to be named}: a description of the source, not a content. */
    private static boolean asksForAnonymity(Document document, int verb) {
        return (document.word(verb).equals("be") && UNNAMED.contains(document.word(verb + 1)))
                || (document.word(verb).equals("remain")
                        && document.word(verb + 1).equals("anonymous"));
    }

    private static Optional<Finding> behind(CueSite site, Clauses clauses, int first, int clause, int rank) {
        Phrase content = new Phrase(first, clauses.clauseEnd(clause, site.sentence()));
        return Finding.behind(site, clauses, content, "InfinitiveAfterCue", rank);
    }
}
