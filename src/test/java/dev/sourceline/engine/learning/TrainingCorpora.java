package dev.sourceline.engine.learning;

import dev.sourceline.benchmark.Corpus;
import dev.sourceline.benchmark.OpenCorpus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The training corpora that are present. */
final class TrainingCorpora {
    static final List<String> FILES =
            List.of("polnear-train-640.jsonl", "polnear-train-200.jsonl", "wikinews-gold-dev.jsonl");

    private TrainingCorpora() {}

    /** The path of the cases for a folder of corpora. */
    static Path cases(Path folder) {
        return folder.resolve("../cases/cases.jsonl").normalize();
    }

    /** @param cases a file, ignored if it does not exist */
    static List<TrainingText> read(Path folder, Path cases) {
        List<TrainingText> texts = new ArrayList<>();
        for (String name : FILES) {
            if (Files.exists(folder.resolve(name))) {
                texts.addAll(TrainingText.of(Corpus.read(folder.resolve(name))));
            }
        }
        if (Files.exists(cases)) {
            texts.addAll(TrainingText.of(Corpus.read(cases)));
        }
        texts.addAll(TrainingText.of(OpenCorpus.read(OpenCorpus.FOLDER, "annotations")));
        return texts;
    }
}
