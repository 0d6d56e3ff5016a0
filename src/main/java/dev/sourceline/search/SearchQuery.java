package dev.sourceline.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A search query split into terms. Every string is a valid query.
 *
 * @param terms in their order; a lone {@code or} is a term too
 * @param alternatives alternatives of single words (other spellings), the nearest first
 */
record SearchQuery(List<Term> terms, Map<String, List<String>> alternatives) {
    private static final int SHORTEST_PREFIX = 2;
    private static final Pattern MISSPELLABLE = Pattern.compile("\\p{L}{4,40}");

    /** At most this many words of a query are checked for spelling. */
    private static final int MAX_MISSPELLABLE = 5;

    SearchQuery {
        terms = List.copyOf(terms);
        alternatives = Map.copyOf(alternatives);
    }

    /**
     * A word, or the words between quotation marks.
     *
     * @param excluded whether matches must not contain it
     * @param isPrefix whether it is a prefix
     */
    record Term(String text, boolean isPhrase, boolean excluded, boolean isPrefix) {
        private boolean isOr() {
            return !isPhrase && !excluded && text.equalsIgnoreCase("or");
        }

        private String lower() {
            return text.toLowerCase(Locale.ROOT);
        }

        private boolean isMisspellable() {
            return isRequired()
                    && !isPhrase
                    && !isPrefix
                    && MISSPELLABLE.matcher(lower()).matches();
        }

        private boolean isRequired() {
            return !excluded && !isOr();
        }

        private String forWebsearch() {
            return (excluded ? "-" : "") + (isPhrase ? '"' + text + '"' : text);
        }

        private String forTsquery() {
            return (excluded ? "!" : "") + '\'' + text.replace("\\", "\\\\").replace("'", "''") + "':*";
        }
    }

    static SearchQuery of(String query) {
        List<Term> terms = new ArrayList<>();
        int position = 0;
        while (position < query.length()) {
            if (Character.isWhitespace(query.charAt(position))) {
                position++;
                continue;
            }
            boolean excluded = query.charAt(position) == '-';
            int start = excluded ? position + 1 : position;
            boolean isPhrase = start < query.length() && query.charAt(start) == '"';
            int end = isPhrase ? phraseEnd(query, start + 1) : wordEnd(query, start);
            String text = query.substring(isPhrase ? start + 1 : start, end);
            terms.add(isPhrase ? new Term(text, true, excluded, false) : word(text, excluded));
            position = isPhrase ? end + 1 : Math.max(end, position + 1);
        }
        return new SearchQuery(terms, Map.of());
    }

    private static int phraseEnd(String query, int start) {
        int end = query.indexOf('"', start);
        return end < 0 ? query.length() : end;
    }

    private static int wordEnd(String query, int start) {
        int end = start;
        while (end < query.length() && query.charAt(end) != '"' && !Character.isWhitespace(query.charAt(end))) {
            end++;
        }
        return end;
    }

    private static Term word(String text, boolean excluded) {
        String plain = text.endsWith("*") ? text.substring(0, text.length() - 1) : text;
        boolean isPrefix = plain.length() < text.length()
                && plain.codePoints().filter(Character::isLetterOrDigit).count() >= SHORTEST_PREFIX;
        return new Term(plain, false, excluded, isPrefix);
    }

    /** This query with alternatives for its words. */
    SearchQuery with(Map<String, List<String>> alternatives) {
        return new SearchQuery(terms, alternatives);
    }

    /** The words that may be misspelled; phrases, prefixes and excluded words are taken literally. */
    String[] misspellable() {
        return terms.stream()
                .filter(Term::isMisspellable)
                .map(Term::lower)
                .distinct()
                .limit(MAX_MISSPELLABLE)
                .toArray(String[]::new);
    }

    /** The words that have alternatives. */
    String[] ambiguous() {
        return alternatives.keySet().stream().sorted().toArray(String[]::new);
    }

    /** The alternatives of each ambiguous word, itself included, in the syntax of {@code to_tsquery}; letters only. */
    String[] alternativeQueries() {
        return Arrays.stream(ambiguous())
                .map(word -> word + " | " + String.join(" | ", alternatives.getOrDefault(word, List.of())))
                .toArray(String[]::new);
    }

    /** The terms that are not prefixes, in the syntax of {@code websearch_to_tsquery}. */
    String words() {
        return terms.stream()
                .filter(term -> !term.isPrefix())
                .map(Term::forWebsearch)
                .collect(Collectors.joining(" "));
    }

    /** The prefixes joined by AND, in the syntax of {@code to_tsquery}. */
    String prefixes() {
        return terms.stream().filter(Term::isPrefix).map(Term::forTsquery).collect(Collectors.joining(" & "));
    }

    /** The prefixes joined by OR, for highlighting. */
    String anyPrefix() {
        return terms.stream()
                .filter(term -> term.isPrefix() && term.isRequired())
                .map(Term::forTsquery)
                .collect(Collectors.joining(" | "));
    }

    /** The single words that are searched for, including those of phrases. */
    String[] singleWords() {
        return terms.stream()
                .filter(Term::isRequired)
                .flatMap(term -> Arrays.stream(term.text().split("\\s+", -1)))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .distinct()
                .toArray(String[]::new);
    }

    /** The single words that are searched for, and their alternatives. */
    String[] singleWordsAndAlternatives() {
        return Stream.concat(
                        Arrays.stream(singleWords()),
                        alternatives.values().stream().flatMap(List::stream))
                .distinct()
                .toArray(String[]::new);
    }

    /** The query as one name. */
    String name() {
        return String.join(" ", singleWords());
    }

    /** The query as one name, with the nearest alternative of each word. */
    String nameWithAlternatives() {
        return Arrays.stream(singleWords())
                .map(word -> alternatives.getOrDefault(word, List.of(word)).getFirst())
                .collect(Collectors.joining(" "));
    }

    /** The phrases that a name has to contain literally. */
    String[] phrases() {
        return terms.stream()
                .filter(term -> term.isPhrase() && term.isRequired())
                .map(term -> term.text().strip().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
    }

    /** The texts that a name must not contain. */
    String[] excluded() {
        return terms.stream()
                .filter(Term::excluded)
                .map(term -> term.text().strip().toLowerCase(Locale.ROOT))
                .filter(text -> !text.isEmpty())
                .toArray(String[]::new);
    }
}
