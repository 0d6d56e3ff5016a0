package dev.sourceline.engine.learning;

import java.io.PrintStream;
import dev.sourceline.benchmark.Corpus;
import dev.sourceline.benchmark.OpenCorpus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Leaves one publisher out after the other: what the learned parts bring where they were not fitted. */
final class Experiment {
    private final PrintStream out = System.out;
    private final List<TrainingText> texts = new ArrayList<>();
    private final Learner learner = new Learner();
    private final Map<TrainingText, List<List<Candidate>>> candidates = new HashMap<>();
    private final LogisticTrainer choices = new LogisticTrainer();

    public static void main(String[] arguments) {
        new Experiment().run(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    private void run(Path folder, Path cases) {
        for (String name : List.of("polnear-train-640.jsonl", "polnear-train-200.jsonl")) {
            texts.addAll(TrainingText.of(Corpus.read(folder.resolve(name))));
        }
        List<TrainingText> others = new ArrayList<>();
        for (String name : List.of("wikinews-gold-dev.jsonl", "gum-news-dev.jsonl", "gum-interview.jsonl")) {
            others.addAll(TrainingText.of(Corpus.read(folder.resolve(name))));
        }
        others.addAll(TrainingText.of(Corpus.read(cases)));
        others.addAll(TrainingText.of(OpenCorpus.read(OpenCorpus.FOLDER, "annotations")));
        time("read");
        texts.forEach(learner::add);
        time("features");
        Set<String> groups = new LinkedHashSet<>();
        texts.forEach(text -> groups.add(text.group()));
        for (String group : groups) {
            var finder = new CandidateFinder(learner.sites(group), learner.spans(group));
            for (TrainingText text : texts) {
                if (text.group().equals(group)) {
                    candidates.put(text, finder.find(text.signs()));
                }
            }
            time("fold " + group);
        }
        WeightTable sites = learner.sites("");
        SpanTagger spans = learner.spans("");
        var finder = new CandidateFinder(sites, spans);
        others.forEach(text -> candidates.put(text, finder.find(text.signs())));
        out.println("sites " + sites.rows() + " rows; spans " + spans.size());
        for (TrainingText text : texts) {
            learn(text);
        }
        Map<String, Chooser> choosers = new HashMap<>();
        for (String group : groups) {
            choosers.put(group, new Chooser(choice(group)));
        }
        WeightTable all = choice("");
        out.println("choice " + all.rows() + " rows");
        time("choices");
        report("rules", 0, 0, texts, Map.of(), new Chooser(all), false);
        report("rules", 0, 0, others, Map.of(), new Chooser(all), false);
        for (double threshold : List.of(.35, .45, .55, .65)) {
            for (double rules : List.of(.1, .2, .3, .4)) {
                report("stack", threshold, rules, texts, choosers, new Chooser(all), true);
                report("stack", threshold, rules, others, choosers, new Chooser(all), true);
            }
        }
        time("done");
    }

    private WeightTable choice(String group) {
        return choices.fit(group, 10, 4, 0.05, 0.5, 2);
    }

    private void learn(TrainingText text) {
        var judge = new Judge(text);
        for (List<Candidate> site : candidates.get(text)) {
            for (Candidate candidate : site) {
                Judge.Verdict verdict = judge.judge(candidate.reading());
                if (verdict != Judge.Verdict.OPTIONAL) {
                    choices.add(text.group(), candidate.evidence().clone(), verdict == Judge.Verdict.RIGHT);
                }
            }
        }
    }

    private void report(
            String name,
            double threshold,
            double ruleThreshold,
            List<TrainingText> judged,
            Map<String, Chooser> choosers,
            Chooser all,
            boolean stack) {
        Map<String, Judge.Tallies> tallies = new java.util.TreeMap<>();
        for (TrainingText text : judged) {
            List<RuleFinding> found = new ArrayList<>();
            if (stack) {
                Chooser chooser = choosers.getOrDefault(text.group(), all);
                text.signs().rules().stream().filter(rule -> rule.cue().isEmpty()).forEach(found::add);
                chooser.choose(candidates.get(text), threshold, ruleThreshold)
                        .forEach(one -> found.add(one.reading()));
            } else {
                found.addAll(text.signs().rules());
            }
            var judge = new Judge(text);
            judge.count(found, tallies.computeIfAbsent(choosers.containsKey(text.group()) || judged == texts ? "polnear" : text.group(), _ -> new Judge.Tallies()));
        }
        out.printf("%s model %.2f rules %.2f%n", name, threshold, ruleThreshold);
        tallies.forEach((group, tally) -> out.printf("    %-24s %s%n", group, tally));
    }

    private long last = System.nanoTime();

    private void time(String what) {
        long now = System.nanoTime();
        out.printf("%s: %.1f s%n", what, (now - last) / 1e9);
        last = now;
    }
}
