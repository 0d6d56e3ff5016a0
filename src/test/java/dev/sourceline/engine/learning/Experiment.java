package dev.sourceline.engine.learning;

import dev.sourceline.benchmark.Corpus;
import dev.sourceline.benchmark.OpenCorpus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Leaves one publisher out after the other: what the learned parts bring where they were not fitted. */
final class Experiment {
    private final ModelTrainer trainer = new ModelTrainer();
    private final Map<TrainingText, List<List<Candidate>>> candidates = new HashMap<>();
    private final Map<String, Chooser> choosers = new HashMap<>();
    private final List<TrainingText> judged = new ArrayList<>();

    /** Arguments: the corpora, the cases, what of {@code polnear open wiki cases} is fitted on, joined by commas. */
    public static void main(String[] arguments) {
        new Experiment().run(Path.of(arguments[0]), Path.of(arguments[1]), List.of(arguments[2].split(",")));
    }

    private void run(Path folder, Path cases, List<String> fitted) {
        List<TrainingText> all = new ArrayList<>(TrainingCorpora.read(folder, cases));
        all.addAll(TrainingText.of(Corpus.read(folder.resolve("gum-news-dev.jsonl"))));
        all.addAll(TrainingText.of(Corpus.read(folder.resolve("gum-interview.jsonl"))));
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
        report(-1, 0);
        for (double threshold : List.of(.35, .4, .45, .5, .55, .65)) {
            for (double rules : List.of(.15, .25, .35)) {
                report(threshold, rules);
            }
        }
    }

    private void report(double threshold, double ruleThreshold) {
        Map<String, Judge.Tallies> tallies = new TreeMap<>();
        for (TrainingText text : judged) {
            List<RuleFinding> found = new ArrayList<>();
            List<RuleFinding> rules = text.signs().rules();
            if (threshold >= 0) {
                boolean transcript = rules.stream().anyMatch(rule -> rule.rule().equals("SpeakerLabel"));
                rules.stream().filter(rule -> rule.cue().isEmpty()).forEach(found::add);
                choosers.get(text.group())
                        .choose(candidates.get(text), transcript ? .65 : threshold, ruleThreshold)
                        .forEach(one -> found.add(one.reading()));
            } else {
                found.addAll(rules);
            }
            new Judge(text).count(found, tallies.computeIfAbsent(text.corpus(), _ -> new Judge.Tallies()));
        }
        System.out.printf("learned %.2f ruled %.2f%n", threshold, ruleThreshold);
        tallies.forEach((group, tally) -> System.out.printf("    %-15s %s%n", group, tally));
    }
}
