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
 * What a caller looks for, cut into terms; whatever is written is a question.
 *
 * @param terms in their order; a lone {@code or} is one of them
 * @param meant other words that words of it may stand for, the nearest first
 */
record SearchQuery(List<Term> terms, Map<String, List<String>> meant) {
    private static final int SHORTEST_BEGINNING = 2;
    private static final Pattern MISSPELLABLE = Pattern.compile("\\p{L}{4,40}");

    /** So many words of a question are looked up. */
    private static final int MISSPELLED = 5;

    SearchQuery {
        terms = List.copyOf(terms);
        meant = Map.copyOf(meant);
    }

    /**
     * A word or the words between quotation marks.
     *
     * @param excluded whether it must not be there
     * @param beginning whether other words that begin so will do
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

    /** The same, which may mean other words too. */
    SearchQuery with(Map<String, List<String>> meant) {
        return new SearchQuery(terms, meant);
    }

    /** The words that may hold typing errors: what stands between quotation marks, or must not be there, is meant as written. */
    String[] misspellable() {
        return terms.stream()
                .filter(Term::isMisspellable)
                .map(Term::lower)
                .distinct()
                .limit(MISSPELLED)
                .toArray(String[]::new);
    }

    /** The words that may mean others. */
    String[] ambiguous() {
        return meant.keySet().stream().sorted().toArray(String[]::new);
    }

    /** What each of them may mean, itself included, as {@code to_tsquery} reads it: letters alone. */
    String[] meanings() {
        return Arrays.stream(ambiguous())
                .map(word -> word + " | " + String.join(" | ", meant.getOrDefault(word, List.of())))
                .toArray(String[]::new);
    }

    /** All but the beginnings, as {@code websearch_to_tsquery} reads them. */
    String words() {
        return terms.stream()
                .filter(term -> !term.beginning())
                .map(Term::forWebsearch)
                .collect(Collectors.joining(" "));
    }

    /** The beginnings, as {@code to_tsquery} reads them. */
    String beginnings() {
        return terms.stream().filter(Term::beginning).map(Term::forTsquery).collect(Collectors.joining(" & "));
    }

    /** The beginnings of which any will do to be highlighted. */
    String anyBeginning() {
        return terms.stream()
                .filter(term -> term.beginning() && term.isLookedFor())
                .map(Term::forTsquery)
                .collect(Collectors.joining(" | "));
    }

    /** The single words that are looked for, of phrases too. */
    String[] single() {
        return terms.stream()
                .filter(Term::isLookedFor)
                .flatMap(term -> Arrays.stream(term.text().split("\\s+", -1)))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .distinct()
                .toArray(String[]::new);
    }

    /** The single words that are looked for, and what they may mean. */
    String[] singleOrMeant() {
        return Stream.concat(Arrays.stream(single()), meant.values().stream().flatMap(List::stream))
                .distinct()
                .toArray(String[]::new);
    }

    /** All that is looked for, as a name would be written. */
    String name() {
        return String.join(" ", single());
    }

    /** The same with the nearest meaning of each word. */
    String nameMeant() {
        return Arrays.stream(single())
                .map(word -> meant.getOrDefault(word, List.of(word)).getFirst())
                .collect(Collectors.joining(" "));
    }

    /** What a name must hold as it is written. */
    String[] phrases() {
        return terms.stream()
                .filter(term -> term.isPhrase() && term.isLookedFor())
                .map(term -> term.text().strip().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
    }

    /** What a name must not hold. */
    String[] excluded() {
        return terms.stream()
                .filter(Term::excluded)
                .map(term -> term.text().strip().toLowerCase(Locale.ROOT))
                .filter(text -> !text.isEmpty())
                .toArray(String[]::new);
    }
}
