package dev.sourceline.benchmark;

import java.util.List;

/** The engine's results on one corpus: figures, and a diagnosis that explains them. */
record Measurement(String corpus, Figures figures, List<String> diagnosis) {
    private static final List<Task> TASKS =
            List.of(new Attributions(), new QuotedRegions(), new SourceSets(), new Sentences(), new RoleSpans());

    static Measurement of(Corpus corpus, List<Annotated> found) {
        Tally tally = new Tally();
        Diagnosis diagnosis = new Diagnosis();
        for (int i = 0; i < found.size(); i++) {
            Comparison text = Comparison.of(corpus.texts().get(i), found.get(i));
            TASKS.forEach(task -> task.count(text, tally));
            diagnosis.add(found.get(i).id(), text);
        }
        Figures figures = new Figures();
        TASKS.forEach(task -> task.report(tally, figures));
        return new Measurement(corpus.name(), figures, diagnosis.lines());
    }
}
