package dev.sourceline.engine.extraction;

import dev.sourceline.engine.extraction.CueVerb.Frame;
import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.syntax.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code The bridge will close, she said.} and {@code "It will close," she said, "in May."} */
final class CueAfterContent implements CueRule {
    @Override
    public Optional<Finding> find(CueSite site, Clauses clauses) {
        boolean paper = site.cue().takes(Frame.PAPER);
        if (!(site.cue().takes(Frame.QUOTE) || paper) || site.passive() || !site.isFinite()) {
            return Optional.empty();
        }
        Document document = site.document();
        int limit = site.sentence().end();
        int after = clauses.complement(site);
        Optional<Phrase> subject = clauses.subject(site);
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        int border = subject.get().first() - 1;
        boolean aside = document.token(border).is("as") && document.tag(border - 1) == Tag.COMMA;
        if (aside) {
            border--;
        }
        if (border < site.sentence().first() || !closesContent(document, border)) {
            return Optional.empty();
        }
        boolean quoted = document.isQuoted(border) && isSign(document.tag(border - 1));
        boolean ends = endsClause(document, after) || (aside && document.tag(after) == Tag.PREPOSITION);
        boolean may = paper ? quoted && clauses.isPaper(subject.get()) : quoted || ends || after >= limit;
        if (!may) {
            return Optional.empty();
        }
        List<Phrase> contents = new ArrayList<>();
        Optional<Phrase> right = ContentSpans.right(site, after, clauses)
                .filter(content -> !quoted || (document.isQuoted(content.first()) && content.first() > after));
        boolean introduced = right.isPresent()
                && !document.isQuoted(border)
                && clauses.opensQuotation(right.get().first());
        if (!introduced) {
            ContentSpans.left(site, border, clauses, right).ifPresent(contents::add);
        }
        right.ifPresent(contents::add);
        if (contents.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Finding(subject, Optional.of(site.group()), contents, "CueAfterContent", 0));
    }

    private static boolean closesContent(Document document, int token) {
        Tag tag = document.tag(token);
        return tag == Tag.COMMA
                || tag == Tag.QUOTATION_MARK
                || tag == Tag.STOP
                || document.token(token).is("-");
    }

    /** Whether a quotation that ends with this tag is the whole content, regardless of the words after the cue. */
    private static boolean isSign(Tag tag) {
        return tag == Tag.COMMA || tag == Tag.STOP || tag == Tag.BREAK;
    }

    private static boolean endsClause(Document document, int token) {
        return switch (document.tag(token)) {
            case COMMA, STOP, BREAK, QUOTATION_MARK, CONJUNCTION -> true;
            default -> false;
        };
    }
}
