package dev.sourceline.engine.extraction;

import dev.sourceline.engine.syntax.Adjuncts;
import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.syntax.Tag;
import java.util.Optional;

/** {@code She called for an inquiry} and {@code She warned of delays}. */
final class PhraseAfterCue implements CueRule {
    @Override
    public Optional<Finding> find(CueSite site, Clauses clauses) {
        Document document = site.document();
        int at = Adjuncts.skip(document, site.group().end(), site.sentence().end());
        if (!site.cue().prepositions().contains(document.word(at))) {
            at = site.group().end();
        }
        if (document.tag(at) == Tag.TO || document.word(at).equals("with")) {
            int behind =
                    clauses.nounPhrases().from(at + 1, site.sentence().end()).end();
            at = site.cue().prepositions().contains(document.word(behind)) ? behind : at;
        }
        if (site.passive()
                || at + 1 >= site.sentence().end()
                || !site.cue().prepositions().contains(document.word(at))) {
            return Optional.empty();
        }
        return Finding.behind(
                site, clauses, new Phrase(at + 1, clauses.objectEnd(at + 1, site.sentence())), "PhraseAfterCue", 3);
    }
}
