package dev.sourceline.extraction;

import dev.sourceline.extraction.CueVerb.Frame;
import dev.sourceline.syntax.Adjuncts;
import dev.sourceline.syntax.Document;
import dev.sourceline.syntax.Phrase;
import dev.sourceline.syntax.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code "It will close," said Jane Roe, the mayor.} */
final class CueBeforeSource implements CueRule {
    @Override
    public Optional<Finding> find(CueSite site, Clauses clauses) {
        Document document = site.document();
        int border = site.group().first() - 1;
        if (!site.cue().takes(Frame.QUOTE)
                || (site.cue().takes(Frame.CLAUSE) && site.cue().takes(Frame.ADDRESSEE))
                || site.form() != Tag.VERB
                || border < site.sentence().first()) {
            return Optional.empty();
        }
        Tag before = document.tag(border);
        boolean quoted = before == Tag.QUOTATION_MARK && document.isQuoted(border);
        if (!quoted && before != Tag.COMMA) {
            return Optional.empty();
        }
        int limit = site.sentence().end();
        Phrase mention = clauses.mentionFrom(site.group().end(), limit);
        if (mention.isEmpty()) {
            return Optional.empty();
        }
        int after = Adjuncts.skip(document, mention.end(), limit);
        boolean closed = after >= limit
                || document.tag(after) == Tag.COMMA
                || document.tag(after) == Tag.STOP
                || document.tag(after) == Tag.BREAK
                || document.tag(after) == Tag.QUOTATION_MARK;
        if (!quoted && !closed) {
            return Optional.empty();
        }
        List<Phrase> contents = new ArrayList<>();
        if (!quoted && document.tag(after) == Tag.COMMA && clauses.isFinite(after + 1)) {
            contents.add(new Phrase(site.sentence().first(), border));
            contents.add(new Phrase(after + 1, clauses.clauseEnd(after + 1, site.sentence())));
            return Optional.of(
                    new Finding(Optional.of(mention), Optional.of(site.group()), contents, "CueBeforeSource", 0));
        }
        Contents.left(site, border, clauses, Optional.empty()).ifPresent(contents::add);
        if (contents.isEmpty()) {
            return Optional.empty();
        }
        if (document.tag(after) == Tag.QUOTATION_MARK || document.tag(after + 1) == Tag.QUOTATION_MARK) {
            Contents.right(site, after, clauses).ifPresent(contents::add);
        }
        return Optional.of(
                new Finding(Optional.of(mention), Optional.of(site.group()), contents, "CueBeforeSource", 0));
    }
}
