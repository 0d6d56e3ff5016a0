package dev.sourceline.extraction;

import dev.sourceline.extraction.CueVerb.Frame;
import dev.sourceline.syntax.Document;
import dev.sourceline.syntax.Phrase;
import dev.sourceline.syntax.Tag;
import java.util.Optional;

/** {@code She promised to close it} and {@code The mine is expected to close}. */
final class InfinitiveAfterCue implements CueRule {
    @Override
    public Optional<Finding> find(CueSite site, Clauses clauses) {
        Document document = site.document();
        int start = clauses.complement(site);
        int at = document.tag(start) == Tag.NOT ? start + 1 : start;
        boolean told = site.passive() && site.cue().takes(Frame.ADDRESSEE);
        boolean infinitive = !told
                && document.tag(at) == Tag.TO
                && (document.tag(at + 1).isVerbal() || document.tag(at + 1) == Tag.ADVERB);
        if (at >= site.sentence().end() || !infinitive || !site.cue().takes(Frame.TO)) {
            return Optional.empty();
        }
        return Finding.behind(
                site, clauses, new Phrase(start, clauses.clauseEnd(at, site.sentence())), "InfinitiveAfterCue", 3);
    }
}
