package dev.sourceline.engine.anatomy;

import dev.sourceline.engine.text.Days;
import dev.sourceline.engine.text.Lexicon;
import dev.sourceline.engine.text.Span;
import dev.sourceline.engine.text.Word;
import java.util.List;
import java.util.Set;

/** Recognises names by their capitals: {@code Jane van der Roe}, {@code J. R. Roe}, {@code the BBC}. */
final class NamePattern {
    private static final Set<String> ROLES = Set.copyOf(Lexicon.entries("newsroom-roles.txt"));
    private static final Set<String> PARTICLES = Set.copyOf(Lexicon.entries("name-particles.txt"));
    /** Words that end a name even in a line in capitals. */
    private static final Set<String> STOPS =
            Set.of("for", "in", "at", "and", "with", "the", "from", "of", "on", "to", "is");

    private static final Set<String> INSIDE_HOUSES =
            Set.of("of", "the", "for", "and", "&", "de", "del", "la", "et", "al");

    private NamePattern() {}

    /** The word after the person's name that starts at word {@code at}, or {@code at} if there is none. */
    static int personEnd(String text, List<Word> words, int at) {
        int end = at;
        int capitals = 0;
        for (int i = at; i < words.size(); i++) {
            Word word = words.get(i);
            boolean initialDot = word.is(".") && i > at && isInitial(text, words.get(i - 1));
            if (STOPS.contains(word.lower())) {
                break;
            }
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

    /** Whether the words {@code [from, to)} are the name of one person, at least two words long. */
    static boolean isPerson(String text, List<Word> words, int from, int to) {
        int names = 0;
        for (int i = from; i < to; i++) {
            names += isNameWord(text, words.get(i)) ? 1 : 0;
        }
        return names >= 2 && personEnd(text, words, from) == to && !isHouse(text, words, from, to);
    }

    /** {@code BBC News}, {@code Staff Writer}: an acronym before a word that is not in capitals, or a role. */
    private static boolean isHouse(String text, List<Word> words, int from, int to) {
        boolean acronym = isUpper(text, words.get(from)) && !isUpper(text, words.get(to - 1));
        boolean initials = words.get(from).lower().indexOf('.') > 0
                || words.get(from).lower().length() < 3;
        return (acronym && !initials && !behindHandle(words, to))
                || words.subList(from, to).stream().anyMatch(word -> ROLES.contains(word.lower()));
    }

    static boolean isRole(Word word) {
        return ROLES.contains(word.lower());
    }

    /** A name before an {@code @handle} is a person's. */
    private static boolean behindHandle(List<Word> words, int to) {
        return words.subList(to, words.size()).stream().anyMatch(word -> word.is("@"));
    }

    private static boolean isUpper(String text, Word word) {
        String written = word.span().in(text);
        return written.length() > 1 && written.chars().noneMatch(Character::isLowerCase);
    }

    /**
     * The word after the sequence of capitalised words that starts at word {@code at}: an outlet, an office, a person.
     */
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
