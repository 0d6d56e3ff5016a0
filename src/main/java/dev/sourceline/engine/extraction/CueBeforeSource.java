package dev.sourceline.engine.extraction;

import dev.sourceline.engine.extraction.CueVerb.Frame;
import dev.sourceline.engine.syntax.Adjuncts;
import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.syntax.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code "It will close," said Jane Roe, the mayor.} and {@code The lock, said Roe, will close.} */
final class CueBeforeSource implements CueRule {
    @Override
    public Optional<Finding> find(CueSite site, Clauses clauses) {
        Document document = site.document();
        int border = site.group().first() - 1;
        if (!mayStandFirst(site) || border <= site.sentence().first()) {
            return Optional.empty();
        }
        boolean quoted = document.tag(border) == Tag.QUOTATION_MARK && document.isQuoted(border);
        if (!quoted && document.tag(border) != Tag.COMMA) {
            return Optional.empty();
        }
        int limit = site.sentence().end();
        Phrase mention = clauses.mentionFrom(site.group().end(), limit);
        int after = Adjuncts.skip(document, mention.end(), limit);
        if (mention.isEmpty()
                || Adjuncts.isTime(document, mention.first())
                || (!quoted && after < limit && !closes(document.tag(after)))
                || (!quoted && !clauses.maySpeak(mention))
                || (site.cue().takes(Frame.PAPER) && !clauses.isPaper(mention))) {
            return Optional.empty();
        }
        boolean within = !quoted && document.tag(after) == Tag.COMMA && clauses.isFinite(after + 1);
        List<Phrase> contents = within ? around(site, border, after, clauses) : before(site, border, after, clauses);
        return contents.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Finding(Optional.of(mention), Optional.of(site.group()), contents, "CueBeforeSource", 0));
    }

    /** Whether the subject can follow the verb. The noun phrase after "tell" is the addressee. */
    private static boolean mayStandFirst(CueSite site) {
        boolean tells = site.cue().takes(Frame.CLAUSE) && site.cue().takes(Frame.ADDRESSEE);
        boolean quotes = site.cue().takes(Frame.QUOTE) || site.cue().takes(Frame.PAPER);
        return quotes && !tells && site.form() == Tag.VERB;
    }

    private static boolean closes(Tag tag) {
        return tag == Tag.COMMA || tag == Tag.STOP || tag == Tag.BREAK || tag == Tag.QUOTATION_MARK;
    }

    private static List<Phrase> around(CueSite site, int border, int comma, Clauses clauses) {
        return List.of(
                new Phrase(site.sentence().first(), border),
                new Phrase(comma + 1, clauses.clauseEnd(comma + 1, site.sentence())));
    }

    private static List<Phrase> before(CueSite site, int border, int after, Clauses clauses) {
        Document document = site.document();
        List<Phrase> contents = new ArrayList<>();
        ContentSpans.left(site, border, clauses, Optional.empty()).ifPresent(contents::add);
        boolean goesOn = document.tag(after) == Tag.QUOTATION_MARK || document.tag(after + 1) == Tag.QUOTATION_MARK;
        if (!contents.isEmpty() && goesOn) {
            ContentSpans.right(site, after, clauses).ifPresent(contents::add);
        }
        return contents;
    }
}
