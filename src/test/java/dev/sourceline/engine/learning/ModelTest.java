package dev.sourceline.engine.learning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sourceline.benchmark.OpenCorpus;
import dev.sourceline.engine.extraction.Attribution;
import dev.sourceline.engine.extraction.Extractor;
import dev.sourceline.engine.extraction.Reading;
import dev.sourceline.engine.extraction.RuleTrace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests of the engine's model and of the program that trains it. */
class ModelTest {
    private static final int LARGEST = 1 << 20;
    private static final int SMALL = 12;

    @Test
    void cardNamesTheModelAndTheOpenCorpus() throws IOException {
        byte[] model = resource("/model/attributions.bin");
        String card = new String(resource("/model/card.md"), StandardCharsets.UTF_8);
        assertThat(model).hasSizeLessThan(LARGEST);
        assertThat(card).contains("`" + ModelCard.sha256(model) + "`").contains("PolNeAR", "CC BY");
    }

    @Test
    void modelIsWrittenAsItWasRead() throws IOException {
        byte[] bytes = resource("/model/attributions.bin");
        assertThat(TrainModel.bytes(Model.read(bytes))).isEqualTo(bytes);
    }

    @Test
    void sameTextGivesTheSameReading() {
        String text = OpenCorpus.read(OpenCorpus.FOLDER, "annotations")
                .texts()
                .getFirst()
                .text();
        Reading first = Extractor.createLearned().extract(text);
        assertThat(Extractor.createLearned().extract(text)).isEqualTo(first);
        assertThat(first.attributions())
                .extracting(Attribution::confidence)
                .allSatisfy(confidence -> assertThat(confidence).isBetween(0.0, 1.0));
    }

    @Test
    void trainingOnTheSameTextsGivesTheSameBytes() throws IOException {
        byte[] once = TrainModel.bytes(TrainModel.train(few()));
        byte[] again = TrainModel.bytes(TrainModel.train(few()));
        assertThat(again).isEqualTo(once);
    }

    /** Every text of the open corpus is judged by a model that was fitted to other texts. */
    @Test
    void modelFindsMoreThanRulesInTextsThatItHasNotSeen() {
        List<TrainingText> all = TrainingText.of(OpenCorpus.read(OpenCorpus.FOLDER, "annotations"));
        List<TrainingText> held =
                all.stream().filter(text -> text.group().equals("open 0")).toList();
        List<TrainingText> fitted =
                all.stream().filter(text -> !text.group().equals("open 0")).toList();
        var reader = new LearnedReader(TrainModel.train(fitted));
        var rules = new Judge.Tallies();
        var both = new Judge.Tallies();
        for (TrainingText text : held) {
            RuleTrace trace = text.trace();
            List<RuleFinding> byRules = new ArrayList<>(trace.kept());
            byRules.addAll(trace.findings());
            List<RuleFinding> byBoth = new ArrayList<>(trace.kept());
            reader.read(trace.document(), trace.findings(), trace.clauses(), trace.transcript())
                    .forEach(one -> byBoth.add(one.reading()));
            new Judge(text).count(byRules, rules);
            new Judge(text).count(byBoth, both);
        }
        assertThat(both.f1()).isGreaterThan(rules.f1());
    }

    private static List<TrainingText> few() {
        return TrainingText.of(OpenCorpus.read(OpenCorpus.FOLDER, "annotations"))
                .subList(0, SMALL);
    }

    private static byte[] resource(String name) throws IOException {
        try (var in = ModelTest.class.getResourceAsStream(name)) {
            assertThat(in).isNotNull();
            return in.readAllBytes();
        }
    }
}
