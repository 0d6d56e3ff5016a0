package dev.sourceline.benchmark;

import static dev.sourceline.benchmark.Words.isStop;
import static dev.sourceline.benchmark.Words.telling;

import dev.sourceline.engine.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether two attributions of one text agree on a role; empty if the annotators did not annotate the role. */
record Agreement(Words words) {
    private static final Set<String> AUXILIARIES = Set.of(
            "has", "have", "had", "be", "is", "was", "were", "been", "are", "will", "would", "also", "to", "not");
    private static final Set<String> PRONOUNS =
            Set.of(("he she they we i it you who him her them his their me us my our" + " which that").split(" "));

    enum Form {
        NAMED,
        NOMINAL,
        PRONOUN,
        NONE
    }

    Optional<Boolean> source(Quote gold, Quote found) {
        return gold.source().isEmpty() ? Optional.empty() : Optional.of(sameSource(gold, found));
    }

    private boolean sameSource(Quote gold, Quote found) {
        Set<Integer> foundWords = words.starts(found.source());
        if (gold.chain().stream().anyMatch(span -> Matching.common(words.starts(List.of(span)), foundWords) > 0)) {
            return true;
        }
        List<Span> goldSpans = new ArrayList<>(gold.source());
        goldSpans.addAll(gold.alternatives());
        Set<Integer> goldWords = words.starts(goldSpans);
        for (Span word : words.in(goldSpans)) {
            if (foundWords.contains(word.start()) && (goldWords.size() == 1 || !isStop(words.lower(word)))) {
                return true;
            }
        }
        return lastWordNames(gold, found);
    }

    private boolean lastWordNames(Quote gold, Quote found) {
        Set<String> names = new HashSet<>(words.telling(gold.source()));
        gold.chain().forEach(span -> names.addAll(words.telling(List.of(span))));
        gold.alternatives().forEach(span -> names.addAll(words.telling(List.of(span))));
        Words.lower(gold.entity()).stream().filter(word -> !isStop(word)).forEach(names::add);
        List<List<String>> candidates = new ArrayList<>();
        candidates.add(telling(Words.lower(found.entity())));
        found.source().forEach(span -> candidates.add(telling(words.lower(List.of(span)))));
        return candidates.stream().anyMatch(name -> !name.isEmpty() && names.contains(name.getLast()));
    }

    Optional<Boolean> sourceExactly(Quote gold, Quote found) {
        return gold.source().isEmpty()
                ? Optional.empty()
                : Optional.of(withoutArticles(gold.source()).equals(withoutArticles(found.source())));
    }

    private List<String> withoutArticles(List<Span> spans) {
        return words.lower(spans).stream()
                .filter(word -> !Set.of("the", "a", "an").contains(word))
                .toList();
    }

    /** Compares persons by their last names, and other entities by their content words. */
    Optional<Boolean> entity(Quote gold, Quote found) {
        return gold.entity().isEmpty() ? Optional.empty() : Optional.of(sameEntity(gold, found));
    }

    private boolean sameEntity(Quote gold, Quote found) {
        String name = found.entity().isEmpty()
                ? String.join(
                        " ",
                        found.source().stream()
                                .map(span -> span.in(words.text()))
                                .toList())
                : found.entity();
        Set<String> candidate = nameWords(name);
        if (candidate.isEmpty()) {
            return false;
        }
        for (String alternative : gold.entity().split(";", -1)) {
            List<String> inOrder = nameWordsInOrder(alternative);
            boolean same = gold.entityType().equals("person")
                    ? !inOrder.isEmpty() && candidate.contains(inOrder.getLast())
                    : !inOrder.isEmpty() && (candidate.containsAll(inOrder) || inOrder.containsAll(candidate));
            if (same) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> nameWords(String name) {
        return Set.copyOf(nameWordsInOrder(name));
    }

    private static List<String> nameWordsInOrder(String name) {
        return Words.lower(name).stream()
                .filter(word -> !isStop(word) && !word.equals("s"))
                .toList();
    }

    Optional<Boolean> cue(Quote gold, Quote found) {
        return gold.cue().isEmpty()
                ? Optional.empty()
                : Optional.of(Matching.common(verbs(gold.cue()), verbs(found.cue())) > 0);
    }

    private Set<Integer> verbs(List<Span> cue) {
        Set<Integer> verbs = new HashSet<>();
        for (Span word : words.in(cue)) {
            if (!AUXILIARIES.contains(words.lower(word))) {
                verbs.add(word.start());
            }
        }
        return verbs.isEmpty() ? words.starts(cue) : verbs;
    }

    /** Compares the annotated source, or else the entity. If neither is annotated, finding nothing agrees. */
    boolean endToEnd(Quote gold, Quote found) {
        return source(gold, found)
                .or(() -> entity(gold, found))
                .orElseGet(() -> found.source().isEmpty());
    }

    /** Compares the annotated entity, or else the source. */
    Optional<Boolean> meant(Quote gold, Quote found) {
        return entity(gold, found).or(() -> source(gold, found));
    }

    Form form(Quote gold) {
        List<Span> source = words.in(gold.source());
        if (source.isEmpty()) {
            return Form.NONE;
        }
        if (source.size() == 1 && isPronoun(words.lower(source.getFirst()))) {
            return Form.PRONOUN;
        }
        boolean named = source.stream()
                .anyMatch(word -> Character.isUpperCase(words.text().codePointAt(word.start()))
                        && !isStop(words.lower(word))
                        && !isPronoun(words.lower(word)));
        return named ? Form.NAMED : Form.NOMINAL;
    }

    static boolean isPronoun(String word) {
        return PRONOUNS.contains(word);
    }
}
