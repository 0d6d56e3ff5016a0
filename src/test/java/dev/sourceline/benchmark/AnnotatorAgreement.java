package dev.sourceline.benchmark;

import dev.sourceline.engine.text.Span;
import java.io.PrintStream;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The agreement of two annotators of the open corpus: which contents both marked, and how they annotated those.
 *
 * <p>An attribution that only one annotator marked is ignored if marked as optional.
 */
final class AnnotatorAgreement {
    private final Kappa style = new Kappa();
    private final Kappa type = new Kappa();
    private final Kappa polarity = new Kappa();
    private final Kappa sourceClass = new Kappa();
    private int articles;
    private int both;
    private int exactly;
    private int onlyFirst;
    private int onlySecond;
    private int sources;
    private int sameSources;
    private int cues;
    private int sameCues;

    /** Prints the agreement on the open corpus. */
    public static void main(String[] arguments) {
        between(
                        OpenCorpus.articles(OpenCorpus.FOLDER, OpenCorpus.FIRST),
                        OpenCorpus.articles(OpenCorpus.FOLDER, OpenCorpus.SECOND))
                .print(System.out);
    }

    static AnnotatorAgreement between(List<OpenArticle> first, List<OpenArticle> second) {
        Map<String, OpenArticle> byNumber =
                first.stream().collect(Collectors.toMap(OpenArticle::number, Function.identity()));
        var agreement = new AnnotatorAgreement();
        for (OpenArticle article : second) {
            Optional.ofNullable(byNumber.get(article.number()))
                    .ifPresent(other -> agreement.add(article.text(), other.annotations(), article.annotations()));
        }
        return agreement;
    }

    private void add(String text, List<OpenAnnotation> first, List<OpenAnnotation> second) {
        var words = new Words(text);
        var roles = new Agreement(words);
        var unmatchedFirst = new BitSet();
        var unmatchedSecond = new BitSet();
        unmatchedFirst.set(0, first.size());
        unmatchedSecond.set(0, second.size());
        for (Matching.Pair pair : Matching.match(contents(words, first), contents(words, second), Attributions.SAME)) {
            unmatchedFirst.clear(pair.gold());
            unmatchedSecond.clear(pair.found());
            exactly += pair.overlap() == 1 ? 1 : 0;
            add(roles, first.get(pair.gold()), second.get(pair.found()));
        }
        articles++;
        onlyFirst += required(first, unmatchedFirst);
        onlySecond += required(second, unmatchedSecond);
    }

    private static List<Set<Integer>> contents(Words words, List<OpenAnnotation> annotations) {
        return annotations.stream()
                .map(annotation -> words.startsAfterThat(annotation.content()))
                .toList();
    }

    private static int required(List<OpenAnnotation> annotations, BitSet unmatched) {
        return (int)
                unmatched.stream().filter(i -> !annotations.get(i).optional()).count();
    }

    private void add(Agreement roles, OpenAnnotation one, OpenAnnotation other) {
        both++;
        style.add(one.style(), other.style());
        type.add(one.type(), other.type());
        polarity.add(one.polarity(), other.polarity());
        sourceClass.add(one.sourceClass(), other.sourceClass());
        if (hasBoth(one.source(), other.source())) {
            sources++;
            sameSources += roles.source(one.quote(), other.quote()).orElseThrow() ? 1 : 0;
        }
        if (hasBoth(one.cue(), other.cue())) {
            cues++;
            sameCues += roles.cue(one.quote(), other.quote()).orElseThrow() ? 1 : 0;
        }
    }

    private static boolean hasBoth(List<Span> one, List<Span> other) {
        return !one.isEmpty() && !other.isEmpty();
    }

    /** F1 of the contents. It is symmetric: either annotator may be taken as gold. */
    double content() {
        return 2.0 * both / (2 * both + onlyFirst + onlySecond);
    }

    double sources() {
        return (double) sameSources / sources;
    }

    double typeKappa() {
        return type.kappa();
    }

    private void print(PrintStream out) {
        out.printf("articles %d, both %d, only first %d, only second %d%n", articles, both, onlyFirst, onlySecond);
        out.printf("content F1 %.1f, borders the same in %.1f %%%n", 100 * content(), 100.0 * exactly / both);
        out.printf(
                "source %.1f %% of %d, cue %.1f %% of %d%n", 100 * sources(), sources, 100.0 * sameCues / cues, cues);
        print(out, "style", style);
        print(out, "type", type);
        print(out, "polarity", polarity);
        print(out, "class of source", sourceClass);
    }

    private static void print(PrintStream out, String name, Kappa labels) {
        out.printf("%s %.1f %%, kappa %.2f%n", name, 100 * labels.agreement(), labels.kappa());
    }
}
