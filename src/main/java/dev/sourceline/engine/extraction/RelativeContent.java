package dev.sourceline.engine.extraction;

import dev.sourceline.engine.extraction.CueVerb.Frame;
import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.syntax.Tag;
import java.util.List;
import java.util.Optional;

/**
 * {@code a deadline that two officials said had passed}: the content is the relative pronoun and the words after the cue; also
 * {@code What they said was that it had passed}.
 */
final class RelativeContent implements CueRule {
    @Override
    public Optional<Finding> find(CueSite site, Clauses clauses) {
        Document document = site.document();
        int at = site.group().end();
        boolean goesOn = clauses.isFinite(at);
        if (site.passive() || !site.isFinite() || !site.cue().takes(Frame.CLAUSE) || !goesOn) {
            return Optional.empty();
        }
        Optional<Phrase> subject = clauses.subject(site);
        if (subject.isEmpty() || subject.get().first() <= site.sentence().first()) {
            return Optional.empty();
        }
        int pronoun = subject.get().first() - 1;
        if (document.tag(pronoun) != Tag.WH && document.tag(pronoun) != Tag.THAT) {
            return Optional.empty();
        }
        boolean cleft = document.word(pronoun).equals("what")
                && pronoun == site.sentence().first()
                && document.tag(at) == Tag.BE
                && document.tag(at + 1) == Tag.THAT;
        if (cleft) {
            Phrase clause = new Phrase(at + 1, clauses.clauseEnd(at + 1, site.sentence()));
            return Optional.of(
                    new Finding(subject, Optional.of(site.group()), List.of(clause), "RelativeContent", 1, true));
        }
        Phrase rest = new Phrase(at, clauses.clauseEnd(at, site.sentence()));
        return Optional.of(new Finding(
                subject,
                Optional.of(site.group()),
                List.of(new Phrase(pronoun, pronoun + 1), rest),
                "RelativeContent",
                1,
                true));
    }
}
