package dev.sourceline.anatomy;

import dev.sourceline.text.Days;
import dev.sourceline.text.Lexicon;
import dev.sourceline.text.Span;
import dev.sourceline.text.Word;
import java.util.List;
import java.util.Set;

/** Tells names by their capitals: {@code Jane van der Roe}, {@code J. R. Roe}, {@code the BBC}. */
final class Names {
    private static final Set<String> PARTICLES = Set.copyOf(Lexicon.entries("name-particles.txt"));
    private static final Set<String> INSIDE_HOUSES =
            Set.of("of", "the", "for", "and", "&", "de", "del", "la", "et", "al");

    private Names() {}

    /** The word behind the person's name that begins with word {@code at}, or {@code at} if none does. */
    static int personEnd(String text, List<Word> words, int at) {
        int end = at;
        int capitals = 0;
        for (int i = at; i < words.size(); i++) {
            Word word = words.get(i);
            boolean initialDot = word.is(".") && i > at && isInitial(text, words.get(i - 1));
            if (isNameWord(text, word)) {
                capitals++;
                end = i + 1;
            } else if (initialDot) {
                end = i + 1;
            } else if (!(capitals > 0 || PARTICLES.contains(word.lower())) || !isParticle(word)) {
                break;
            }
            if (capitals > 5) {
                return at;
            }
        }
        return end;
    }

    /** Whether the words from {@code from} to {@code to} are one name of a person, of at least two words. */
    static boolean isPerson(String text, List<Word> words, int from, int to) {
        int names = 0;
        for (int i = from; i < to; i++) {
            names += isNameWord(text, words.get(i)) ? 1 : 0;
        }
        return names >= 2 && personEnd(text, words, from) == to;
    }

    /** The word behind the row of capital words that begins with word {@code at}: an outlet, an office, a person. */
    static int anyEnd(String text, List<Word> words, int at) {
        int end = at;
        for (int i = at; i < words.size(); i++) {
            Word word = words.get(i);
            boolean initialDot = word.is(".") && end == i && isInitial(text, words.get(i - 1));
            if (isNameWord(text, word) || initialDot || (end > at && word.isNumber())) {
                end = i + 1;
            } else if (!INSIDE_HOUSES.contains(word.lower()) && !PARTICLES.contains(word.lower())) {
                break;
            }
        }
        return end;
    }

    static boolean isNameWord(String text, Word word) {
        return word.isCapital(text) && Days.weekday(word).isEmpty() && !isFullMonth(word);
    }

    static Span span(List<Word> words, int from, int to) {
        return new Span(words.get(from).start(), words.get(to - 1).end());
    }

    private static boolean isFullMonth(Word word) {
        return Days.isMonth(word) && word.lower().length() > 3 && !word.is("june") && !word.is("april");
    }

    private static boolean isInitial(String text, Word word) {
        return word.isCapital(text)
                && (word.lower().length() == 1
                        || word.lower().indexOf('.') > 0
                        || Set.of("jr", "sr", "dr", "mr", "mrs", "ms", "st").contains(word.lower()));
    }

    static boolean isParticle(Word word) {
        return PARTICLES.contains(word.lower());
    }
}
