package dev.sourceline.engine.extraction;

import dev.sourceline.engine.syntax.Adjuncts;
import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.NounPhrases;
import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.syntax.Tag;
import java.util.Optional;

/** Finds the subject before a verb, across appositions, relative clauses and coordination. */
final class Subjects {
    /** The maximum distance from a subject to its verb, in tokens, and the maximum number of verbs that share it. */
    private static final int FARTHEST = 80;

    private static final int MOST_STEPS = 3;

    /** The maximum number of positions per search; without it, many commas and verbs would make the search explode. */
    private static final int MOST_PLACES = 30;

    private final Document document;
    private final NounPhrases nounPhrases;
    private final ClauseSegments segments;
    private final CoordinatedSources enumeration;
    private int places;

    Subjects(Document document) {
        this.document = document;
        this.nounPhrases = new NounPhrases(document);
        this.segments = new ClauseSegments(document);
        this.enumeration = new CoordinatedSources(document);
    }

    /** The subject of the verb group that starts at {@code group}, in a sentence that starts at {@code floor}. */
    Optional<Phrase> before(int group, int floor) {
        places = 0;
        return before(group, Math.max(floor, group - FARTHEST), 0);
    }

    private Optional<Phrase> before(int group, int floor, int steps) {
        int end = group;
        if (end <= floor || steps > MOST_STEPS || ++places > MOST_PLACES) {
            return Optional.empty();
        }
        return switch (document.tag(end - 1)) {
            case COMMA -> acrossComma(end - 1, floor, steps);
            case CONJUNCTION -> ofVerbBefore(end - 1, floor, steps);
            case BREAK ->
                document.token(end - 1).is(")")
                        ? direct(end, floor).or(() -> beforeBracket(end - 1, floor, steps))
                        : document.token(end - 1).is("-") ? acrossComma(end - 1, floor, steps) : Optional.empty();
            case WH, THAT -> Optional.of(new Phrase(end - 1, end));
            case NOUN, NAME, ADJECTIVE, NUMBER, DETERMINER, POSSESSIVE, PRONOUN, GENITIVE ->
                writer(group, floor, steps)
                        .or(() -> direct(end, floor))
                        .map(last -> enumeration.endingWith(last, floor));
            default -> isDependent(group) ? ofVerbBefore(end, floor, steps) : withRelative(end, floor);
        };
    }

    /** {@code Roe issued a statement saying so}: the source is the person who issued the document. */
    private Optional<Phrase> writer(int group, int floor, int steps) {
        if (document.tag(group) != Tag.GERUND || !Adjuncts.isChannel(document, group - 1)) {
            return Optional.empty();
        }
        Phrase paper = nounPhrases.before(group, floor);
        Tag before = document.tag(paper.first() - 1);
        boolean issued = before == Tag.VERB || before == Tag.PARTICIPLE || before == Tag.PREPOSITION;
        return paper.first() > floor && issued ? ofVerbBefore(paper.first(), floor, steps, false) : Optional.empty();
    }

    /** {@code Roe (a boatman who has been mistaken for a boy) says}: brackets may contain a clause. */
    private Optional<Phrase> beforeBracket(int close, int floor, int steps) {
        int open = segments.open(close, floor);
        return open == close ? Optional.empty() : before(open, floor, steps + 1);
    }

    /** {@code An official who was not allowed to speak said}: the relative clause may end with its verb. */
    private Optional<Phrase> withRelative(int end, int floor) {
        for (int i = end - 1; i > floor && !segments.isBorder(i, floor); i--) {
            if (document.token(i).is("who")) {
                Phrase head = nounPhrases.before(i, floor);
                return head.isEmpty() ? Optional.empty() : Optional.of(new Phrase(head.first(), end));
            }
        }
        return Optional.empty();
    }

    /** {@code by saying} and {@code to say} share the subject of another verb. */
    private boolean isDependent(int group) {
        return document.tag(group) == Tag.GERUND || document.tag(group) == Tag.TO;
    }

    /**
     * {@code Two officials who saw the letter said}: the noun phrase right before the verb, with the modifiers of its head.
     */
    private Optional<Phrase> direct(int end, int floor) {
        Phrase phrase = nounPhrases.before(end, floor);
        if (phrase.isEmpty()) {
            return Optional.empty();
        }
        boolean when = document.tag(phrase.first() - 1) == Tag.PREPOSITION
                && Adjuncts.isTime(document, end - 1)
                && phrase.first() - 1 > floor;
        if (when) {
            Optional<Phrase> earlier = before(phrase.first() - 1, floor, MOST_STEPS);
            if (earlier.isPresent()) {
                return earlier;
            }
        }
        if (document.word(phrase.first() - 1).equals("by") && document.tag(phrase.first() - 2) == Tag.NOUN) {
            Phrase made = nounPhrases.before(phrase.first() - 1, floor);
            return Optional.of(new Phrase(made.first(), end));
        }
        if (segments.isBorder(phrase.first() - 1, floor)) {
            return Optional.of(phrase);
        }
        if (document.tag(phrase.first() - 1) == Tag.THAT || document.tag(phrase.first() - 1) == Tag.WH) {
            return Optional.of(phrase);
        }
        for (int i = phrase.first() - 1; i > floor && !segments.isBorder(i, floor); i--) {
            Tag tag = document.tag(i);
            boolean relative = (tag == Tag.WH
                            && (document.token(i).is("who") || document.token(i).is("which")))
                    || (tag == Tag.THAT && document.tag(i - 1) == Tag.NOUN);
            boolean reduced = (tag == Tag.PARTICIPLE || tag == Tag.GERUND || tag == Tag.VERB || tag == Tag.ADJECTIVE)
                    && ((isPreposition(i + 1) && i + 1 < phrase.first()) || Adjuncts.isTime(document, i + 1))
                    && document.tag(i - 1) == Tag.NOUN;
            if (relative || reduced) {
                Phrase head = nounPhrases.before(i, floor);
                if (!head.isEmpty()) {
                    return Optional.of(isRelay(i) ? head : new Phrase(head.first(), end));
                }
            }
        }
        return Optional.of(phrase);
    }

    private boolean isPreposition(int token) {
        return document.tag(token) == Tag.PREPOSITION || document.tag(token) == Tag.TO;
    }

    /** {@code cited by Reuters}: names a relay, not the source. */
    private boolean isRelay(int token) {
        return document.token(token).is("cited") || document.token(token).is("quoted");
    }

    /** {@code Jane Roe, a professor at Yale, said} and {@code He left the room, saying}. */
    private Optional<Phrase> acrossComma(int comma, int floor, int steps) {
        Tag form = document.tag(comma + 1);
        if (form == Tag.GERUND || form == Tag.TO || form == Tag.PARTICIPLE) {
            return ofVerbBefore(comma, floor, steps, true)
                    .or(() -> ofMainVerb(comma, floor, steps))
                    .or(() -> ofVerbBefore(comma, floor, steps, false));
        }
        int end = comma;
        while (end > floor) {
            int start = segments.segmentStart(end, floor);
            if (start == floor || !segments.opensSegment(start - 1) || !segments.isApposition(start, end)) {
                if (end < comma && segments.opensAside(start)) {
                    return Optional.of(new Phrase(end + 1, comma));
                }
                boolean pointing = document.word(end - 1).equals("there")
                        || document.word(end - 1).equals("here");
                Phrase head = nounPhrases.before(pointing ? end - 1 : end, start);
                if (head.isEmpty()) {
                    return start > floor && document.tag(start - 1) == Tag.COMMA && end < comma
                            ? Optional.empty()
                            : ofVerbBefore(comma, floor, steps);
                }
                boolean aside = document.token(end).is("-") && document.tag(end + 1) == Tag.SUBORDINATOR;
                return end < comma && !aside
                        ? Optional.of(new Phrase(head.first(), comma))
                        : aside
                                ? Optional.of(head)
                                : ofVerbBefore(comma, floor, steps).or(() -> Optional.of(head));
            }
            end = start - 1;
        }
        return Optional.empty();
    }

    /** The subject of the last finite verb before {@code at}: coordinated verbs and participles share it. */
    private Optional<Phrase> ofVerbBefore(int at, int floor, int steps) {
        return ofVerbBefore(at, floor, steps, true).or(() -> ofVerbBefore(at, floor, steps, false));
    }

    /** @param reporting whether only reporting verbs count: the speaker of one statement is the speaker of the next */
    private Optional<Phrase> ofVerbBefore(int at, int floor, int steps, boolean reporting) {
        for (int i = at - 1; i > floor; i--) {
            if (document.token(i).is(")")) {
                i = segments.open(i, floor);
            }
            if (!document.tag(i).isFinite() || document.isQuoted(i) || (reporting && !isReporting(i))) {
                continue;
            }
            int group = segments.groupStart(i, floor);
            Optional<Phrase> subject = before(group, floor, steps + 1);
            if (subject.isPresent()) {
                return subject;
            }
            i = group;
        }
        return Optional.empty();
    }

    /** The subject of the first finite verb that no conjunction or relative pronoun makes subordinate. */
    private Optional<Phrase> ofMainVerb(int end, int floor, int steps) {
        int from = floor;
        for (int i = end - 1; i > floor; i--) {
            if (document.token(i).is(";") || document.token(i).is("but")) {
                from = i + 1;
                break;
            }
        }
        if (document.tag(from) == Tag.SUBORDINATOR) {
            while (from < end && document.tag(from) != Tag.COMMA) {
                from++;
            }
        }
        for (int i = from + 1; i < end; i++) {
            if (document.tag(i).isFinite() && !document.isQuoted(i)) {
                Optional<Phrase> subject = before(segments.groupStart(i, floor), floor, steps + 1);
                if (subject.isPresent()
                        && document.tag(subject.get().first()) != Tag.WH
                        && document.tag(subject.get().first()) != Tag.THAT) {
                    return subject;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isReporting(int token) {
        return document.tag(token) == Tag.VERB
                && CueVerbs.at(document, token)
                        .filter(cue -> cue.takes(CueVerb.Frame.QUOTE))
                        .isPresent();
    }
}
