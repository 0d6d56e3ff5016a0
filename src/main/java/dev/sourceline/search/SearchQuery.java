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
 * @param meant alternatives of single words (other spellings), the nearest first
 */
record SearchQuery(List<Term> terms, Map<String, List<String>> meant) {
    private static final int SHORTEST_BEGINNING = 2;
    private static final Pattern MISSPELLABLE = Pattern.compile("\\p{L}{4,40}");

    /** At most this many words of a query are checked for spelling. */
    private static final int MISSPELLED = 5;

    SearchQuery {
        terms = List.copyOf(terms);
        meant = Map.copyOf(meant);
    }

    /**
     * A word, or the words between quotation marks.
     *
     * @param excluded whether matches must not contain it
     * @param beginning whether it is a prefix
     */
    record Term(String text, boolean isPhrase, boolean excluded, boolean beginning) {
        private boolean isOr() {
            return !isPhrase && !excluded && text.equalsIgnoreCase("or");
        }

        private String lower() {
            return text.toLowerCase(Locale.ROOT);
        }

        private boolean isMisspellable() {
            return isLookedFor()
                    && !isPhrase
                    && !beginning
                    && MISSPELLABLE.matcher(lower()).matches();
        }

        private boolean isLookedFor() {
            return !excluded && !isOr();
        }

        private String forWebsearch() {
            return (excluded ? "-" : "") + (isPhrase ? '"' + text + '"' : text);
        }

        private String forTsquery() {
            return (excluded ? "!" : "") + '\'' + text.replace("\\", "\\\\").replace("'", "''") + "':*";
        }
    }

    static SearchQuery of(String written) {
        List<Term> terms = new ArrayList<>();
        int at = 0;
        while (at < written.length()) {
            if (Character.isWhitespace(written.charAt(at))) {
                at++;
                continue;
            }
            boolean excluded = written.charAt(at) == '-';
            int start = excluded ? at + 1 : at;
            boolean isPhrase = start < written.length() && written.charAt(start) == '"';
            int end = isPhrase ? phraseEnd(written, start + 1) : wordEnd(written, start);
            String text = written.substring(isPhrase ? start + 1 : start, end);
            terms.add(isPhrase ? new Term(text, true, excluded, false) : word(text, excluded));
            at = isPhrase ? end + 1 : Math.max(end, at + 1);
        }
        return new SearchQuery(terms, Map.of());
    }

    private static int phraseEnd(String written, int start) {
        int end = written.indexOf('"', start);
        return end < 0 ? written.length() : end;
    }

    private static int wordEnd(String written, int start) {
        int end = start;
        while (end < written.length() && written.charAt(end) != '"' && !Character.isWhitespace(written.charAt(end))) {
            end++;
        }
        return end;
    }

    private static Term word(String text, boolean excluded) {
        String plain = text.endsWith("*") ? text.substring(0, text.length() - 1) : text;
        boolean beginning = plain.length() < text.length()
                && plain.codePoints().filter(Character::isLetterOrDigit).count() >= SHORTEST_BEGINNING;
        return new Term(plain, false, excluded, beginning);
    }

    /** This query with alternatives for its words. */
    SearchQuery with(Map<String, List<String>> meant) {
        return new SearchQuery(terms, meant);
    }

    /** The words that may be misspelled; phrases, prefixes and excluded words are taken literally. */
    String[] misspellable() {
        return terms.stream()
                .filter(Term::isMisspellable)
                .map(Term::lower)
                .distinct()
                .limit(MISSPELLED)
                .toArray(String[]::new);
    }

    /** The words that have alternatives. */
    String[] ambiguous() {
        return meant.keySet().stream().sorted().toArray(String[]::new);
    }

    /** The alternatives of each ambiguous word, itself included, in the syntax of {@code to_tsquery}; letters only. */
    String[] meanings() {
        return Arrays.stream(ambiguous())
                .map(word -> word + " | " + String.join(" | ", meant.getOrDefault(word, List.of())))
                .toArray(String[]::new);
    }

    /** The terms that are not prefixes, in the syntax of {@code websearch_to_tsquery}. */
    String words() {
        return terms.stream()
                .filter(term -> !term.beginning())
                .map(Term::forWebsearch)
                .collect(Collectors.joining(" "));
    }

    /** The prefixes joined by AND, in the syntax of {@code to_tsquery}. */
    String beginnings() {
        return terms.stream().filter(Term::beginning).map(Term::forTsquery).collect(Collectors.joining(" & "));
    }

    /** The prefixes joined by OR, for highlighting. */
    String anyBeginning() {
        return terms.stream()
                .filter(term -> term.beginning() && term.isLookedFor())
                .map(Term::forTsquery)
                .collect(Collectors.joining(" | "));
    }

    /** The single words that are searched for, including those of phrases. */
    String[] single() {
        return terms.stream()
                .filter(Term::isLookedFor)
                .flatMap(term -> Arrays.stream(term.text().split("\\s+", -1)))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .distinct()
                .toArray(String[]::new);
    }

    /** The single words that are searched for, and their alternatives. */
    String[] singleOrMeant() {
        return Stream.concat(Arrays.stream(single()), meant.values().stream().flatMap(List::stream))
                .distinct()
                .toArray(String[]::new);
    }

    /** The query as one name. */
    String name() {
        return String.join(" ", single());
    }

    /** The query as one name, with the nearest alternative of each word. */
    String nameMeant() {
        return Arrays.stream(single())
                .map(word -> meant.getOrDefault(word, List.of(word)).getFirst())
                .collect(Collectors.joining(" "));
    }

    /** The phrases that a name has to contain literally. */
    String[] phrases() {
        return terms.stream()
                .filter(term -> term.isPhrase() && term.isLookedFor())
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
