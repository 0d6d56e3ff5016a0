package dev.sourceline.engine.anatomy;

import dev.sourceline.engine.text.Lexicon;
import dev.sourceline.engine.text.Span;
import dev.sourceline.engine.text.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A sentence that may mention a request for comment, with its clauses and parties. */
record RequestSentence(String text, List<Word> words) {
    private static final Set<String> OBJECTS = Set.copyOf(Lexicon.entries("comment-request-objects.txt"));
    private static final Set<String> CONJUNCTIONS =
            Set.of("and", "but", "while", "though", "although", "however", "or");
    private static final Set<String> BEHIND_ASKED =
            Set.of(",", ";", "via", "by", "about", "but", "seeking", "when", "regarding", "to", "on", "after", "with");
    private static final Set<String> WANTED =
            Set.of("comment", "comments", "response", "reaction", "statement", "clarification", "information");
    private static final Set<String> VERBS =
            Set.of("did", "has", "was", "is", "received", "will", "were", "have", "had");
    private static final Set<String> SAID = Set.of(
            "said",
            "says",
            "told",
            "wrote",
            "denied",
            "confirmed",
            "called",
            "declined",
            "referred",
            "issued",
            "defended");

    /** Whether the noun phrase of the party that was asked ends before word {@code i}. */
    boolean endsAsked(int i) {
        Word word = words.get(i);
        boolean next = i + 1 < words.size();
        if (word.is("for")) {
            return isForComment(i);
        }
        return (word.is(".") && !next)
                || BEHIND_ASKED.contains(word.lower())
                || (word.is("and") && next && VERBS.contains(words.get(i + 1).lower()));
    }

    boolean forComment(int from) {
        for (int i = from; i < words.size(); i++) {
            if (words.get(i).is("for") && isForComment(i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code for further comment} */
    boolean isForComment(int i) {
        for (int next = i + 1; next < words.size() && next <= i + 3; next++) {
            if (WANTED.contains(words.get(next).lower())) {
                return true;
            }
        }
        return false;
    }

    /** {@code the Courier} in {@code to the Courier's request for comment} and in {@code to a request for comment from the Courier}. */
    Optional<Span> asker(int from) {
        for (int i = from; i < words.size(); i++) {
            Word word = words.get(i);
            int start = i;
            while (start > from && words.get(start - 1).isCapital(text)) {
                start--;
            }
            if (start < i && word.lower().startsWith("request")) {
                return Optional.of(NamePattern.span(words, start, i));
            }
            if (word.lower().endsWith("'s") && word.isCapital(text) && hasObject(i + 1, "")) {
                return Optional.of(new Span(words.get(start).start(), word.end() - 2));
            }
            if (word.is("from") && i + 1 < words.size()) {
                int name = words.get(i + 1).is("the") ? i + 2 : i + 1;
                int end = name < words.size() ? NamePattern.anyEnd(text, words, name) : name;
                if (end > name) {
                    return Optional.of(NamePattern.span(words, name, end));
                }
            }
        }
        return Optional.empty();
    }

    /** The start of the clause that ends at word {@code end}: after a semicolon, or a conjunction after a comma. */
    int clauseStart(int end) {
        int start = 0;
        boolean whole = false;
        for (int i = 0; i < end; i++) {
            Word word = words.get(i);
            boolean joined = ((i > 0 && words.get(i - 1).is(",")) || whole) && CONJUNCTIONS.contains(word.lower());
            whole |= VERBS.contains(word.lower());
            boolean opening = i == start && (CONJUNCTIONS.contains(word.lower()) || word.isSign());
            if (word.is(";") || word.is("”") || word.is("\"") || word.is("but") || joined || opening) {
                start = i + 1;
            }
        }
        return start;
    }

    boolean hasObject(int from, String stem) {
        for (int i = from; i < words.size(); i++) {
            String word = words.get(i).lower();
            if (OBJECTS.contains(word) && word.startsWith(stem)) {
                return true;
            }
        }
        return false;
    }

    int withoutStop() {
        int end = words.size();
        return end > 1 && words.get(end - 1).isSign() ? end - 1 : end;
    }

    /** The word that states what the party starting at {@code from} answered, or {@code from}. */
    int answer(int from) {
        for (int i = from; i < words.size(); i++) {
            if (SAID.contains(words.get(i).lower())) {
                return i;
            }
        }
        return from;
    }
}
