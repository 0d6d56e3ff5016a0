package dev.sourceline.engine.extraction;

import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.NounPhrases;
import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.syntax.Sentence;
import dev.sourceline.engine.syntax.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the cue verbs of a sentence, outside its quotations. */
final class CueSites {
    private CueSites() {}

    static List<CueSite> in(Document document, Sentence sentence) {
        List<CueSite> found = new ArrayList<>();
        for (int i = sentence.first(); i < sentence.end(); i++) {
            boolean inferred = WriterInference.opensAt(document, i) || WriterInference.isRelative(document, i);
            if (isVerb(document.tag(i)) && !document.isQuoted(i) && !inferred) {
                at(document, sentence, i).ifPresent(site -> add(site, found));
            }
        }
        return found;
    }

    /**
     * Adds a site. A verb within the group of another, as "quoted" in "was quoted as saying", is not a cue of its own.
     */
    private static void add(CueSite site, List<CueSite> found) {
        while (!found.isEmpty() && found.getLast().verb() >= site.group().first()) {
            found.removeLast();
        }
        found.add(site);
    }

    private static boolean isVerb(Tag tag) {
        return tag == Tag.VERB || tag == Tag.INFINITIVE || tag == Tag.GERUND || tag == Tag.PARTICIPLE;
    }

    private static Optional<CueSite> at(Document document, Sentence sentence, int verb) {
        return CueVerbs.at(document, verb).flatMap(cue -> at(document, sentence, verb, cue));
    }

    private static Optional<CueSite> at(Document document, Sentence sentence, int verb, CueVerb cue) {
        int end = CueVerbs.end(document, verb, cue);
        int passing = cue.takes(CueVerb.Frame.QUOTE) ? PassedOnSpeech.verb(document, sentence, verb) : -1;
        if (passing >= 0) {
            return Optional.of(passedOn(document, sentence, cue, passing, verb));
        }
        int first = groupStart(document, sentence, verb);
        boolean passive = isPassive(document, first, verb);
        return isDependent(document, first, verb) && !introducesQuotation(document, cue, end)
                ? Optional.empty()
                : Optional.of(new CueSite(
                        document,
                        sentence,
                        cue,
                        new Phrase(first, end),
                        verb,
                        passive,
                        isNegated(document, first, verb)));
    }

    private static CueSite passedOn(Document document, Sentence sentence, CueVerb cue, int passing, int verb) {
        int first = groupStart(document, sentence, passing);
        int end = verb + 1;
        if (document.word(end).equals("by")) {
            end = new NounPhrases(document).from(end + 1, sentence.end()).end();
        }
        Phrase group = new Phrase(first, end);
        return new CueSite(document, sentence, cue, group, verb, false, isNegated(document, first, verb));
    }

    /**
     * Whether an infinitive expresses a wish or duty instead of an utterance; {@code went on to say} is an utterance.
     */
    private static boolean isDependent(Document document, int first, int verb) {
        boolean infinitive = document.tag(verb) == Tag.INFINITIVE && document.tag(first) == Tag.TO;
        return infinitive
                && !document.word(first - 1).equals("on")
                && !document.word(first - 1).startsWith("continue");
    }

    /** {@code She went so far as to say: "…"} */
    private static boolean introducesQuotation(Document document, CueVerb cue, int behind) {
        return cue.takes(CueVerb.Frame.QUOTE)
                && (document.token(behind).is(":")
                        || (document.tag(behind) == Tag.COMMA && document.tag(behind + 1) == Tag.QUOTATION_MARK));
    }

    private static int groupStart(Document document, Sentence sentence, int verb) {
        int first = verb;
        while (first > sentence.first() && !document.isQuoted(first - 1)) {
            boolean part = switch (document.tag(first - 1)) {
                case MODAL, BE, HAVE, DO, NOT -> true;
                case ADVERB -> true;
                case ADJECTIVE, SUBORDINATOR, DETERMINER ->
                    document.tag(first - 2) == Tag.HAVE || document.tag(first - 2) == Tag.BE;
                case TO ->
                    document.tag(verb) == Tag.INFINITIVE
                            && (first == verb || document.tag(first).isVerbal());
                default -> false;
            };
            if (!part) {
                return first;
            }
            first--;
            if (document.tag(first) == Tag.TO) {
                return first;
            }
        }
        return first;
    }

    private static boolean isPassive(Document document, int first, int verb) {
        if (document.tag(verb) != Tag.PARTICIPLE) {
            return false;
        }
        for (int i = verb - 1; i >= first; i--) {
            if (document.tag(i) == Tag.BE) {
                return true;
            }
            if (document.tag(i) == Tag.HAVE) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNegated(Document document, int first, int verb) {
        for (int i = first; i < verb; i++) {
            if (document.tag(i) == Tag.NOT) {
                return true;
            }
        }
        return false;
    }
}
