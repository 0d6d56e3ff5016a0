package dev.sourceline.engine.learning;

import dev.sourceline.benchmark.Corpus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Cross-validation over publishers: the gain of the learned parts on publishers that they were not trained on. */
final class Experiment {
    /** Whether the learned parts work without the findings of the rules. */
    private final boolean alone;

    private final ModelTrainer trainer = new ModelTrainer();
    private final Map<TrainingText, List<List<Candidate>>> candidates = new HashMap<>();
    private final Map<String, Chooser> choosers = new HashMap<>();
    private final List<TrainingText> judged = new ArrayList<>();

    /**
     * Arguments: the corpora, the cases, and the training sets out of {@code polnear open wiki cases}, separated by commas.
     */
    public static void main(String[] arguments) {
        List<String> options = List.of(arguments).subList(3, arguments.length);
        new Experiment(options.contains("alone"))
                .run(Path.of(arguments[0]), Path.of(arguments[1]), List.of(arguments[2].split(",", -1)));
    }

    private Experiment(boolean alone) {
        this.alone = alone;
    }

    private void run(Path folder, Path cases, List<String> fitted) {
        List<TrainingText> all = new ArrayList<>(TrainingCorpora.read(folder, cases));
        all.addAll(TrainingText.of(Corpus.read(folder.resolve("gum-news-dev.jsonl"))));
        all.addAll(TrainingText.of(Corpus.read(folder.resolve("gum-interview.jsonl"))));
        if (alone) {
            all.replaceAll(TrainingText::withoutRules);
        }
        for (TrainingText text : all) {
            if (fitted.contains(text.corpus())) {
                trainer.add(text);
            }
        }
        trainer.readOutOfFold();
        var everything = new Chooser(trainer.readings(Set.of()));
        CandidateFinder finder = trainer.finder(Set.of());
        for (TrainingText text : all) {
            judged.add(text);
            if (fitted.contains(text.corpus())) {
                candidates.put(text, trainer.candidates(text));
                choosers.computeIfAbsent(text.group(), group -> new Chooser(trainer.readings(Set.of(group))));
            } else {
                candidates.put(text, finder.find(text.signs()));
                choosers.putIfAbsent(text.group(), everything);
            }
        }
        report(-1, 0, 0);
        reliability(TrainModel.POINT);
        for (double margin : List.of(0.0, .1, .2, .4)) {
            for (double threshold : List.of(.35, .4, .45, .5)) {
                for (double rules : List.of(.1, .2, .3)) {
                    report(threshold, rules, margin);
                }
            }
        }
    }

    private void report(double threshold, double ruleThreshold, double margin) {
        Map<String, Judge.Tallies> tallies = new TreeMap<>();
        for (TrainingText text : judged) {
            List<RuleFinding> found = new ArrayList<>();
            if (!alone) {
                found.addAll(text.trace().kept());
            }
            if (threshold >= 0) {
                boolean transcript = text.trace().transcript();
                chooser(text)
                        .choose(
                                candidates.getOrDefault(text, List.of()),
                                transcript ? .65 : threshold,
                                ruleThreshold,
                                margin)
                        .forEach(one -> found.add(one.reading()));
            } else {
                found.addAll(text.signs().rules());
            }
            new Judge(text).count(found, tallies.computeIfAbsent(text.corpus(), _ -> new Judge.Tallies()));
        }
        System.out.printf("learned %.2f ruled %.2f margin %.2f%n", threshold, ruleThreshold, margin);
        tallies.forEach((group, tally) -> System.out.printf("    %-15s %s%n", group, tally));
    }

    private void reliability(OperatingPoint point) {
        var byStyle = new Reliability();
        var byCorpus = new Reliability();
        for (TrainingText text : judged) {
            var judge = new Judge(text);
            double threshold = text.trace().transcript() ? point.interview() : point.learned();
            for (Weighed one : chooser(text)
                    .choose(candidates.getOrDefault(text, List.of()), threshold, point.ruled(), point.margin())) {
                Judge.Verdict verdict = judge.judge(one.reading());
                if (verdict != Judge.Verdict.OPTIONAL) {
                    boolean right = verdict == Judge.Verdict.RIGHT;
                    byStyle.add(judge.style(one.reading()), one.probability(), right);
                    byStyle.add(one.finding() < 0 ? "learned" : "as rules", one.probability(), right);
                    byCorpus.add(text.corpus(), one.probability(), right);
                }
            }
        }
        System.out.println(byStyle.table());
        System.out.println(byCorpus.table());
    }

    private Chooser chooser(TrainingText text) {
        return Objects.requireNonNull(choosers.get(text.group()));
    }
}
