package dev.sourceline.engine.learning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Fits all learned parts. The last stage learns from out-of-fold readings, by taggers that were not trained on the text's
 * group. Otherwise it would trust the taggers too much.
 */
final class ModelTrainer {
    private static final int FOLDS = 4;

    private final List<TrainingText> texts = new ArrayList<>();
    private final Learner learner = new Learner();
    private final LogisticTrainer choices = new LogisticTrainer();
    private final Map<TrainingText, List<List<Candidate>>> candidates = new LinkedHashMap<>();

    void add(TrainingText text) {
        texts.add(text);
        learner.add(text);
    }

    List<TrainingText> texts() {
        return texts;
    }

    /** Reads each text with taggers that were not trained on its group. */
    void readOutOfFold() {
        Set<String> groups = new TreeSet<>();
        texts.forEach(text -> groups.add(text.group()));
        List<Set<String>> folds = new ArrayList<>();
        int next = 0;
        for (String group : groups) {
            if (folds.size() < FOLDS) {
                folds.add(new TreeSet<>());
            }
            folds.get(next++ % FOLDS).add(group);
        }
        for (Set<String> fold : folds) {
            CandidateFinder finder = finder(fold);
            for (TrainingText text : texts) {
                if (fold.contains(text.group())) {
                    List<List<Candidate>> found = finder.find(text.signs());
                    candidates.put(text, found);
                    learn(text, found);
                }
            }
        }
    }

    List<List<Candidate>> candidates(TrainingText text) {
        return candidates.getOrDefault(text, List.of());
    }

    /** @param without the groups to exclude */
    CandidateFinder finder(Set<String> without) {
        Learner.Spans spans = learner.spans(without);
        return new CandidateFinder(learner.sites(without), new SpanTagger(spans.labels(), spans.steps()));
    }

    WeightTable readings(Set<String> without) {
        return choices.fit(without, 10, 4, 0.05, 0.5, 2);
    }

    Model fit(OperatingPoint point) {
        Learner.Spans spans = learner.spans(Set.of());
        return new Model(learner.sites(Set.of()), spans.labels(), spans.steps(), readings(Set.of()), point);
    }

    private void learn(TrainingText text, List<List<Candidate>> found) {
        var judge = new Judge(text);
        for (List<Candidate> site : found) {
            for (Candidate candidate : site) {
                Judge.Verdict verdict = judge.judge(candidate.reading());
                if (verdict != Judge.Verdict.OPTIONAL) {
                    choices.add(text.group(), candidate.evidence().toArray(), verdict == Judge.Verdict.RIGHT);
                }
            }
        }
    }
}
