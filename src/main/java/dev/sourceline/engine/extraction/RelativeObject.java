package dev.sourceline.engine.extraction;

import dev.sourceline.engine.extraction.CueVerb.Frame;
import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.syntax.Tag;
import java.util.List;
import java.util.Optional;

/** {@code the boatmen, whom she described as careless}: the content is the relative pronoun and its predicate. */
final class RelativeObject implements CueRule {
    @Override
    public Optional<Finding> find(CueSite site, Clauses clauses) {
        Document document = site.document();
        int at = site.group().end();
        if (site.passive() || site.negated() || !site.isFinite() || !site.cue().takes(Frame.OBJECT)) {
            return Optional.empty();
        }
        boolean quoted = document.tag(at) == Tag.QUOTATION_MARK;
        boolean led = quoted
                || document.word(at).equals("as")
                || (document.tag(at) == Tag.TO && !document.tag(at + 1).isVerbal());
        Optional<Phrase> subject = led ? clauses.subject(site) : Optional.empty();
        if (subject.isEmpty() || subject.get().first() <= site.sentence().first()) {
            return Optional.empty();
        }
        int pronoun = subject.get().first() - 1;
        boolean relative = document.tag(pronoun) == Tag.WH
                || (document.tag(pronoun) == Tag.THAT && document.tag(pronoun - 1) == Tag.NOUN);
        int first = quoted ? at : at + 1;
        Phrase rest = new Phrase(first, clauses.objectEnd(first, site.sentence()));
        return !relative || rest.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        subject,
                        Optional.of(site.group()),
                        List.of(new Phrase(pronoun, pronoun + 1), rest),
                        "RelativeObject",
                        2,
                        true));
    }
}
