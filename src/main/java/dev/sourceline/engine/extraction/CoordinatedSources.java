package dev.sourceline.engine.extraction;

import dev.sourceline.engine.syntax.Adjuncts;
import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.syntax.Tag;

/**
 * {@code Roe, Doe and Vogt said} and {@code Skippers, dockers and boatmen said}: all members of a list are the source.
 */
final class CoordinatedSources {
    private static final int LONGEST_MEMBER = 4;

    private final Document document;

    CoordinatedSources(Document document) {
        this.document = document;
    }

    /**
     * The list whose last two members are {@code last}, in a sentence that starts at {@code floor}; {@code last} if there is no list.
     */
    Phrase endingWith(Phrase last, int floor) {
        int conjunction = conjunctionIn(last);
        if (conjunction < 0
                || !isAlike(last.first(), conjunction, conjunction + 1)
                || !isAlike(conjunction + 1, last.end(), conjunction + 1)) {
            return last;
        }
        int first = last.first();
        while (first - 2 >= floor && document.tag(first - 1) == Tag.COMMA) {
            int member = memberBefore(first - 1, floor);
            if (!isAlike(member, first - 1, conjunction + 1)) {
                break;
            }
            first = member;
        }
        return new Phrase(first, last.end());
    }

    private int conjunctionIn(Phrase phrase) {
        for (int i = phrase.first() + 1; i + 1 < phrase.end(); i++) {
            if (document.tag(i) == Tag.CONJUNCTION) {
                return i;
            }
        }
        return -1;
    }

    private int memberBefore(int comma, int floor) {
        int at = comma;
        while (at > Math.max(floor, comma - LONGEST_MEMBER - 1)
                && document.tag(at - 1) != Tag.COMMA
                && document.tag(at - 1) != Tag.QUOTATION_MARK) {
            at--;
        }
        return at;
    }

    /** Whether the tokens have the form of the member that starts at {@code pattern}: a bare noun, or a name. */
    private boolean isAlike(int first, int end, int pattern) {
        if (first >= end || end - first > LONGEST_MEMBER || Adjuncts.isTime(document, first)) {
            return false;
        }
        for (int i = first; i < end; i++) {
            Tag tag = document.tag(i);
            boolean noun = tag == Tag.NAME || tag == Tag.NOUN || tag == Tag.ADJECTIVE;
            if (!noun) {
                return false;
            }
        }
        boolean capital = document.token(end - 1).isCapital();
        boolean opensSentence =
                document.sentences().get(document.sentenceOf(first)).first() == first;
        return capital == document.token(pattern).isCapital() || (opensSentence && end - first == 1);
    }
}
