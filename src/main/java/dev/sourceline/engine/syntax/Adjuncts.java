package dev.sourceline.engine.syntax;

import dev.sourceline.engine.text.Lexicon;
import java.util.Set;

/** Recognises adjuncts of time, place and channel between a verb and its complement. */
public final class Adjuncts {
    private static final Set<String> TIMES = Set.copyOf(Lexicon.entries("times.txt"));
    private static final Set<String> CHANNELS = Set.copyOf(Lexicon.entries("channels.txt"));
    private static final Set<String> DEMONSTRATIVES =
            Set.of("last", "next", "this", "that", "earlier", "late", "early");
    private static final int LONGEST = 14;

    private Adjuncts() {}

    /** The first token at or after {@code at} that is not part of an adjunct. */
    public static int skip(Document document, int at, int limit) {
        int place = at;
        while (place < limit) {
            int next = skipOne(document, place, limit);
            if (next == place) {
                return place;
            }
            place = next;
        }
        return place;
    }

    /** {@code Friday}, {@code last week}: an adjunct of time, which cannot be a source. */
    public static boolean isTime(Document document, int at) {
        return TIMES.contains(document.word(at))
                || (isDemonstrative(document.word(at)) && TIMES.contains(document.word(at + 1)));
    }

    /** {@code statement}, {@code speech}: a noun for the channel through which something is said. */
    public static boolean isChannel(Document document, int noun) {
        return CHANNELS.contains(document.word(noun));
    }

    /**
     * {@code in a statement}, {@code on his website}, {@code at a rally in Ohio}: a phrase for the channel or the place of speech.
     */
    static boolean isChannelPhrase(Document document, int preposition) {
        for (int i = preposition + 1; i <= preposition + 6; i++) {
            Tag tag = document.tag(i);
            if (CHANNELS.contains(document.word(i)) && !document.tag(i + 1).equals(Tag.GENITIVE)) {
                return true;
            }
            if (!tag.isNominal() && tag != Tag.GENITIVE) {
                return false;
            }
        }
        return false;
    }

    private static int skipOne(Document document, int at, int limit) {
        String word = document.word(at);
        Tag tag = document.tag(at);
        if (TIMES.contains(word)) {
            return at + 1;
        }
        if (tag == Tag.ADVERB && !word.equals("there") && !word.equals("here")) {
            return at + 1;
        }
        if (isDemonstrative(word) && TIMES.contains(document.word(at + 1))) {
            return at + 2;
        }
        if (tag == Tag.NUMBER && TIMES.contains(document.word(at - 1))) {
            return document.tag(at + 1) == Tag.COMMA && document.tag(at + 2) == Tag.NUMBER ? at + 3 : at + 1;
        }
        boolean infinitive = tag == Tag.TO && document.tag(at + 1) == Tag.INFINITIVE;
        boolean link = tag == Tag.PREPOSITION || tag == Tag.TO || tag == Tag.SUBORDINATOR;
        if (link && !infinitive && introduces(document, at)) {
            return phraseEnd(document, at, limit);
        }
        return at;
    }

    private static boolean isDemonstrative(String word) {
        return DEMONSTRATIVES.contains(word);
    }

    private static boolean introduces(Document document, int preposition) {
        for (int i = preposition + 1; i <= preposition + 4; i++) {
            if (TIMES.contains(document.word(i))) {
                return true;
            }
            if (!document.tag(i).isNominal()) {
                break;
            }
        }
        boolean year = document.tag(preposition + 1) == Tag.NUMBER
                && document.word(preposition + 1).length() == 4;
        return year || isChannelPhrase(document, preposition);
    }

    /** The end of the phrase and its attachments: {@code in an interview with CNN published last week}. */
    private static int phraseEnd(Document document, int at, int limit) {
        int end = at + 1;
        int highest = Math.min(limit, at + LONGEST);
        while (end < highest) {
            Tag tag = document.tag(end);
            boolean link = (tag == Tag.PREPOSITION || tag == Tag.PARTICIPLE || tag == Tag.VERB) && end > at + 1;
            if (!tag.isNominal() && tag != Tag.GENITIVE && !link) {
                break;
            }
            if (tag == Tag.PRONOUN || (end > at + 1 && startsClause(document, end))) {
                break;
            }
            end++;
        }
        return end;
    }

    /** A determiner or a name right after a noun starts the next clause. */
    private static boolean startsClause(Document document, int at) {
        Tag tag = document.tag(at);
        Tag before = document.tag(at - 1);
        boolean afterHead = before == Tag.NOUN || before == Tag.NAME || before == Tag.NUMBER;
        return afterHead && (tag == Tag.DETERMINER || tag == Tag.POSSESSIVE) && !TIMES.contains(document.word(at + 1));
    }
}
