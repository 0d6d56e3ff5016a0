package dev.sourceline.benchmark;

import dev.sourceline.engine.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The score of one case. A found attribution is right if its content overlaps by half and its mention overlaps; optional
 * attributions are ignored.
 */
final class CaseScore {
    private static final double HALF = 0.5;
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "i", "we");

    private final Annotated gold;
    private final Words words;
    private final List<Quote> found;
    private final List<Optional<Quote>> matches = new ArrayList<>();

    CaseScore(Annotated gold, Annotated found) {
        this.gold = gold;
        this.words = new Words(gold.text());
        this.found = found.quotes();
        List<Set<Integer>> golden = gold.quotes().stream().map(this::content).toList();
        List<Set<Integer>> read = this.found.stream().map(this::content).toList();
        for (int i = 0; i < this.found.size(); i++) {
            matches.add(Optional.empty());
        }
        for (Matching.Pair pair : Matching.match(golden, read, HALF)) {
            matches.set(pair.found(), Optional.of(gold.quotes().get(pair.gold())));
        }
    }

    void count(Tally tally) {
        for (Quote quote : gold.quotes()) {
            if (!quote.optional()) {
                tally.addAnswer("gold", isFound(quote));
                if (isPronoun(quote)) {
                    tally.addAnswer(
                            "pronoun",
                            isFound(quote) && namesTheSame(quote, match(quote).orElseThrow()));
                }
            }
        }
        for (int i = 0; i < found.size(); i++) {
            Optional<Quote> match = matches.get(i);
            if (match.isEmpty() || !match.get().optional()) {
                tally.addAnswer("found", match.isPresent() && mentionsTheSame(match.get(), found.get(i)));
            }
            if (isFalseWord(i)) {
                tally.add("false words");
            }
        }
    }

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (Quote quote : gold.quotes()) {
            if (!quote.optional() && !isFound(quote)) {
                faults.add("  missed " + written(quote));
            } else if (!quote.optional()
                    && isPronoun(quote)
                    && !namesTheSame(quote, match(quote).orElseThrow())) {
                faults.add("  other source " + written(quote) + " read as "
                        + match(quote).orElseThrow().entity());
            }
        }
        for (int i = 0; i < found.size(); i++) {
            Optional<Quote> match = matches.get(i);
            boolean counted = match.isEmpty() || !match.get().optional();
            if (isFalseWord(i) || (counted && !(match.isPresent() && mentionsTheSame(match.get(), found.get(i))))) {
                faults.add("  " + (isFalseWord(i) ? "FALSE WORDS " : "false ") + written(found.get(i)) + " "
                        + found.get(i).rule());
            }
        }
        return faults;
    }

    private boolean isFound(Quote quote) {
        return match(quote).filter(read -> mentionsTheSame(quote, read)).isPresent();
    }

    private Optional<Quote> match(Quote quote) {
        for (int i = 0; i < found.size(); i++) {
            if (matches.get(i).isPresent() && matches.get(i).get().equals(quote)) {
                return Optional.of(found.get(i));
            }
        }
        return Optional.empty();
    }

    private boolean mentionsTheSame(Quote quote, Quote read) {
        if (quote.source().isEmpty() || read.source().isEmpty()) {
            return quote.source().isEmpty() == read.source().isEmpty();
        }
        Set<Integer> right = new HashSet<>(words.starts(quote.source()));
        right.addAll(words.starts(quote.alternatives()));
        return words.starts(read.source()).stream().anyMatch(right::contains);
    }

    private boolean namesTheSame(Quote quote, Quote read) {
        if (quote.entity().isEmpty()) {
            return true;
        }
        List<String> one = Words.telling(Words.lower(quote.entity()));
        List<String> other = Words.telling(Words.lower(read.entity()));
        return other.stream().anyMatch(one::contains);
    }

    /** Whether words that are not attributed in the gold annotation were attributed to a named source. */
    private boolean isFalseWord(int index) {
        Quote read = found.get(index);
        if (!read.entityType().equals("person") && !read.entityType().equals("organisation")) {
            return false;
        }
        Set<Integer> content = content(read);
        for (Quote quote : gold.quotes()) {
            int common = Matching.common(content, content(quote));
            if (2 * common >= content.size() && (mentionsTheSame(quote, read) || namesTheSame(quote, read))) {
                return !namesTheSame(quote, read);
            }
        }
        return true;
    }

    private boolean isPronoun(Quote quote) {
        List<String> mention = words.lower(quote.source());
        return mention.size() == 1 && PRONOUNS.contains(mention.getFirst());
    }

    private Set<Integer> content(Quote quote) {
        return words.starts(quote.content());
    }

    private String written(Quote quote) {
        return text(quote.source()) + " [" + quote.entity() + "] | " + text(quote.cue()) + " | "
                + text(quote.content());
    }

    private String text(List<Span> spans) {
        List<String> parts = spans.stream()
                .map(span -> span.in(gold.text()).replace('\n', ' '))
                .toList();
        return String.join(" … ", parts);
    }
}
