package dev.sourceline.engine.extraction;

import dev.sourceline.engine.extraction.CueVerb.Frame;
import dev.sourceline.engine.syntax.Adjuncts;
import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.syntax.Tag;
import java.util.List;
import java.util.Optional;

/** {@code It was announced by the council that it will close} and {@code It will close, it was announced.} */
final class ItIsSaid implements CueRule {
    @Override
    public Optional<Finding> find(CueSite site, Clauses clauses) {
        Document document = site.document();
        int it = site.group().first() - 1;
        if (!site.passive()
                || site.negated()
                || !site.cue().takes(Frame.CLAUSE)
                || !document.word(it).equals("it")
                || document.isQuoted(it)
                || it < site.sentence().first()) {
            return Optional.empty();
        }
        int limit = site.sentence().end();
        int at = Adjuncts.skip(document, site.group().end(), limit);
        for (int i = site.group().end(); i < at; i++) {
            at = document.word(i).equals("by") ? i : at;
        }
        Optional<Phrase> by = clauses.agent(at, limit);
        int behind = Adjuncts.skip(document, by.map(Phrase::end).orElse(at), limit);
        return content(site, clauses, it, behind)
                .map(content -> new Finding(by, Optional.of(site.group()), List.of(content), "ItIsSaid", 2));
    }

    private static Optional<Phrase> content(CueSite site, Clauses clauses, int it, int at) {
        Document document = site.document();
        if (document.tag(at) == Tag.THAT) {
            return Optional.of(new Phrase(at, clauses.clauseEnd(at, site.sentence())));
        }
        Tag behind = document.tag(at);
        boolean ends = at >= site.sentence().end() || behind == Tag.STOP || behind == Tag.COMMA;
        return ends && it - 1 > site.sentence().first() && document.tag(it - 1) == Tag.COMMA
                ? ContentSpans.left(site, it - 1, clauses, Optional.empty())
                : Optional.empty();
    }
}
