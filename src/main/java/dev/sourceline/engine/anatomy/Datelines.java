package dev.sourceline.engine.anatomy;

import dev.sourceline.engine.text.Days;
import dev.sourceline.engine.text.Days.NumberOrder;
import dev.sourceline.engine.text.Lexicon;
import dev.sourceline.engine.text.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code Friday, July 21, 2017}, {@code LONDON, Jan. 5 (Reuters) -}, {@code Posted at 10:30 a.m. ET on January 5, 2021}. */
final class Datelines implements BlockRule {
    private static final int LONGEST_PLACE = 18;
    private static final int LONGEST_LINE = 32;
    private static final int LONGEST_AGENCY = 5;
    private static final int SLASHES = 3;
    private static final Set<String> NO_PLACES = Set.copyOf(Lexicon.entries("dateline-no-places.txt"));
    private static final Set<String> LINE_WORDS = Set.copyOf(Lexicon.entries("dateline-words.txt"));

    @Override
    public void mark(BlockDraft draft) {
        for (int i = 0; i < draft.size(); i++) {
            if (draft.isOpen(i) && isLine(draft.text(), draft.part(i))) {
                draft.mark(i, BlockKind.DATELINE);
            }
        }
    }

    /** Whether the line contains a date and little else. */
    private static boolean isLine(String text, TextLine part) {
        List<Word> words = part.opening();
        if (words.size() > LONGEST_LINE) {
            return false;
        }
        Optional<StatedMoment> moment = StatedMoment.find(text, part.span());
        if (moment.isEmpty()) {
            return false;
        }
        int other = 0;
        for (Word word : words) {
            boolean date =
                    moment.get().span().contains(word.start()) || word.isSign() || LINE_WORDS.contains(word.lower());
            other += date || Character.isDigit(word.lower().charAt(0)) ? 0 : word.isCapital(text) ? 1 : 3;
        }
        return other <= 4;
    }

    /** The end of the dateline that starts a paragraph; the start of the line if there is none. */
    static int end(String text, TextLine part) {
        List<Word> words = part.opening();
        int behindDate = behindDate(text, words);
        return behindDate > 0 ? behindDate : behindPlace(text, part);
    }

    /** The word after a date that starts a paragraph: {@code Thursday, May 7, 2015 On Tuesday, the council …} */
    private static int behindDate(String text, List<Word> words) {
        Optional<Days.Written> date =
                Days.weekday(words.getFirst()).isPresent() ? Days.at(words, 0, NumberOrder.UNKNOWN) : Optional.empty();
        if (date.isEmpty()) {
            return 0;
        }
        int end = date.get().span().end();
        for (Word word : words) {
            if (word.start() >= end) {
                return word.isCapital(text) ? end : 0;
            }
        }
        return 0;
    }

    /** {@code BERLIN, March 3 (Agency) — The council …}: a place in capitals, or an agency or a date, before a dash. */
    private static int behindPlace(String text, TextLine part) {
        List<Word> words = part.opening();
        if (words.size() > 3
                && words.getFirst().is("(")
                && words.get(2).is(")")
                && KnownAgencies.isKnown(words, 1, 2)) {
            return words.get(3).isSign()
                            && !words.get(3).is("\"")
                            && !words.get(3).is("“")
                    ? words.get(3).end()
                    : words.get(2).end();
        }
        boolean place = isUpper(text, words.getFirst())
                && !NO_PLACES.contains(words.getFirst().lower());
        boolean bracket = false;
        int slashes = 0;
        int lastSlash = part.span().start();
        for (int i = 0; i < words.size() && i <= LONGEST_PLACE; i++) {
            Word word = words.get(i);
            if (i > 0 && isDash(words, i)) {
                int behind = behindAgency(words, behindDash(words, i));
                return place || bracket
                        ? words.get(behind - 1).end()
                        : part.span().start();
            }
            bracket |= word.is(")") && i > 1;
            if (word.is("/")) {
                slashes++;
                lastSlash = word.end();
            }
            boolean fits = word.isCapital(text)
                    || word.isNumber()
                    || ".,()/'’".contains(word.lower())
                    || NamePattern.isParticle(word)
                    || Set.of("of", "the", "and").contains(word.lower());
            if (!fits) {
                break;
            }
        }
        // ELMA, ELMLAND / ACCESSWIRE / January 10, 2023 / The port …
        return place && slashes >= SLASHES ? lastSlash : part.span().start();
    }

    private static int behindDash(List<Word> words, int dash) {
        return dash + 1 < words.size() && words.get(dash + 1).is("-") ? dash + 2 : dash + 1;
    }

    /** The word after {@code (AGENCY)--}, or {@code from}. */
    private static int behindAgency(List<Word> words, int from) {
        for (int i = from + 1; i < words.size() && words.get(from).is("(") && i <= from + LONGEST_AGENCY; i++) {
            if (words.get(i).is(")") && i + 1 < words.size() && isDash(words, i + 1)) {
                return behindDash(words, i + 1);
            }
        }
        return from;
    }

    private static boolean isUpper(String text, Word word) {
        String written = word.span().in(text);
        return written.length() > 1
                && Character.isLetter(written.charAt(0))
                && written.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean isDash(List<Word> words, int i) {
        Word word = words.get(i);
        boolean spaced = words.get(i - 1).end() < word.start()
                || (i + 1 < words.size() && word.end() < words.get(i + 1).start());
        boolean twice = word.is("-") && i + 1 < words.size() && words.get(i + 1).is("-");
        return word.is("—") || twice || ((word.is("–") || word.is("-")) && spaced);
    }

    /** The start of the date with a weekday that ends a line; its end if there is none. */
    static int startAtEnd(String text, TextLine part) {
        List<Word> words = part.opening();
        for (int i = 1; part.isShort() && i < words.size(); i++) {
            if (Days.weekday(words.get(i)).isPresent()) {
                Optional<Days.Written> date = Days.at(words, i, NumberOrder.UNKNOWN);
                if (date.isPresent() && date.get().span().end() == part.span().end()) {
                    return words.get(i).start();
                }
            }
        }
        return part.span().end();
    }
}
