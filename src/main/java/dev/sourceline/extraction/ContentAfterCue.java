package dev.sourceline.extraction;

import dev.sourceline.extraction.CueVerb.Frame;
import dev.sourceline.syntax.Document;
import dev.sourceline.syntax.Phrase;
import dev.sourceline.syntax.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code She said that …}, {@code She asked whether …}, {@code She said: "…"}, {@code She criticised the plan.} */
final class ContentAfterCue implements CueRule {
    @Override
    public Optional<Finding> find(CueSite site, Clauses clauses) {
        int limit = site.sentence().end();
        int at = clauses.complement(site);
        if (at >= limit) {
            return Optional.empty();
        }
        Optional<Phrase> content = content(site, clauses, at, limit);
        if (content.isEmpty() || content.get().isEmpty()) {
            return Optional.empty();
        }
        Optional<Phrase> subject = clauses.subject(site);
        List<Phrase> contents = new ArrayList<>();
        if (site.passive()) {
            subject.ifPresent(contents::add);
            subject = Optional.empty();
        } else if (subject.isEmpty()) {
            return Optional.empty();
        }
        contents.add(content.get());
        return Optional.of(new Finding(subject, Optional.of(site.group()), contents, "ContentAfterCue"));
    }

    private static Optional<Phrase> content(CueSite site, Clauses clauses, int at, int limit) {
        Document document = site.document();
        CueVerb cue = site.cue();
        boolean clause = cue.takes(Frame.CLAUSE);
        return switch (document.tag(at)) {
            case QUOTATION_MARK ->
                cue.takes(Frame.QUOTE) || clause || cue.takes(Frame.OBJECT)
                        ? clause(site, clauses, at)
                        : Optional.empty();
            case COMMA, BREAK ->
                cue.takes(Frame.QUOTE)
                                && at + 1 < limit
                                && (document.tag(at + 1) == Tag.QUOTATION_MARK
                                        || document.token(at).is(":"))
                        ? clause(site, clauses, at + 1)
                        : Optional.empty();
            case THAT -> clause || cue.takes(Frame.THAT) ? clause(site, clauses, at) : object(site, clauses, at);
            case WH -> clause || cue.takes(Frame.WH) ? clause(site, clauses, at) : object(site, clauses, at);
            case SUBORDINATOR ->
                (document.token(at).is("if") || document.token(at).is("whether")) && (clause || cue.takes(Frame.WH))
                        ? clause(site, clauses, at)
                        : as(site, clauses, at);
            case TO ->
                cue.takes(Frame.TO) && document.tag(at + 1).isVerbal()
                        ? clause(site, clauses, at)
                        : after(site, clauses, at);
            case PREPOSITION -> after(site, clauses, at);
            case NOUN, NAME, ADJECTIVE, NUMBER, DETERMINER, POSSESSIVE, PRONOUN, ADVERB ->
                clause && hasSubjectAndVerb(site, clauses, at) ? clause(site, clauses, at) : object(site, clauses, at);
            case GERUND -> object(site, clauses, at);
            default -> Optional.empty();
        };
    }

    private static boolean hasSubjectAndVerb(CueSite site, Clauses clauses, int at) {
        int end = clauses.clauseEnd(at, site.sentence());
        return clauses.hasVerb(at + 1, end);
    }

    private static Optional<Phrase> clause(CueSite site, Clauses clauses, int at) {
        return Optional.of(new Phrase(at, clauses.clauseEnd(at, site.sentence())));
    }

    private static Optional<Phrase> object(CueSite site, Clauses clauses, int at) {
        if (!site.cue().takes(Frame.OBJECT)) {
            return Optional.empty();
        }
        return Optional.of(new Phrase(at, clauses.objectEnd(at, site.sentence())));
    }

    private static Optional<Phrase> as(CueSite site, Clauses clauses, int at) {
        return site.passive() && site.document().token(at).is("as") ? object(site, clauses, at) : Optional.empty();
    }

    private static Optional<Phrase> after(CueSite site, Clauses clauses, int at) {
        if (!site.cue().prepositions().contains(site.document().word(at))
                || at != site.group().end()) {
            return Optional.empty();
        }
        return Optional.of(new Phrase(at + 1, clauses.objectEnd(at + 1, site.sentence())));
    }
}
