package dev.sourceline.engine.extraction;

import dev.sourceline.engine.extraction.CueVerb.Frame;
import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.syntax.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code The ferry will move, as first reported by the Gazette.} and {@code As Roe noted, the ferry will move.} */
final class AsReported implements CueRule {
    @Override
    public Optional<Finding> find(CueSite site, Clauses clauses) {
        return site.passive() ? byWhom(site, clauses) : who(site, clauses);
    }

    private static Optional<Finding> who(CueSite site, Clauses clauses) {
        Document document = site.document();
        int first = site.sentence().first();
        if (!document.word(first).equals("as") || !site.cue().takes(Frame.QUOTE) || !site.isFinite()) {
            return Optional.empty();
        }
        Optional<Phrase> subject = clauses.subject(site).filter(phrase -> phrase.first() == first + 1);
        int after = clauses.complement(site);
        if (subject.isEmpty() || document.tag(after) != Tag.COMMA) {
            return Optional.empty();
        }
        return ContentSpans.right(site, after, clauses)
                .filter(content -> clauses.hasVerb(content.first(), content.end()))
                .map(content -> new Finding(subject, Optional.of(site.group()), List.of(content), "AsReported", 1));
    }

    private static Optional<Finding> byWhom(CueSite site, Clauses clauses) {
        Document document = site.document();
        int by = site.group().end();
        if (!site.cue().takes(Frame.QUOTE) || !document.word(by).equals("by")) {
            return Optional.empty();
        }
        int border = site.group().first() - 1;
        boolean as = document.word(border).equals("as");
        border = as ? border - 1 : border;
        int first = site.sentence().first();
        int limit = site.sentence().end();
        Phrase mention = clauses.mentionFrom(by + 1, limit);
        boolean opens = as && border < first;
        boolean aside = border > first && document.tag(border) == Tag.COMMA && (as || isLast(site, mention));
        if (mention.isEmpty() || !(opens || aside)) {
            return Optional.empty();
        }
        List<Phrase> contents = new ArrayList<>();
        Optional<Phrase> right = ContentSpans.right(site, mention.end(), clauses);
        if (aside) {
            ContentSpans.left(site, border, clauses, right).ifPresent(contents::add);
        }
        if (opens || !contents.isEmpty()) {
            right.ifPresent(contents::add);
        }
        return contents.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        Optional.of(mention), Optional.of(site.group()), contents, "AsReported", opens ? 0 : 4));
    }

    /**
     * {@code The ferry will move, first reported by the Gazette.}: no noun that the participle could modify follows.
     */
    private static boolean isLast(CueSite site, Phrase mention) {
        Document document = site.document();
        return document.tag(site.group().first()) == Tag.ADVERB
                && mention.end() + 1 >= site.sentence().end();
    }
}
