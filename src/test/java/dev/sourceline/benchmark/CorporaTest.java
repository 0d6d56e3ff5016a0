package dev.sourceline.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The engine's figures on annotated news do not fall below the baseline. Skipped if the corpora are absent. */
class CorporaTest {
    private static final Path FOLDER = Path.of(System.getProperty("corpora", "../shared/corpora"));
    private static final double BEARABLE_LOSS = 1.0;

    @TestFactory
    Stream<DynamicTest> noFigureThatCountsHasFallen() {
        assumeTrue(Files.isDirectory(FOLDER), "no corpora in " + FOLDER);
        EngineUnderTest engine = new EngineUnderTest();
        Baseline baseline = Baseline.read();
        return Corpus.readAll(FOLDER).stream()
                .map(corpus -> DynamicTest.dynamicTest(corpus.name(), () -> {
                    Measurement now = Measurement.of(
                            corpus,
                            corpus.texts().stream().map(engine::annotate).toList());
                    assertThat(baseline.gains(now))
                            .hasEntrySatisfying("B_end_to_end.F1", CorporaTest::isKept)
                            .hasEntrySatisfying("B_content_iou50.F1", CorporaTest::isKept)
                            .hasEntrySatisfying("C_source_set.F1", CorporaTest::isKept)
                            .hasEntrySatisfying("D_sentence_detect.F1", CorporaTest::isKept);
                }));
    }

    private static void isKept(double gain) {
        assertThat(gain).isGreaterThanOrEqualTo(-BEARABLE_LOSS);
    }
}
