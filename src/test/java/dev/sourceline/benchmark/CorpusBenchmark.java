package dev.sourceline.benchmark;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads a folder of annotated corpora, runs the engine on them and prints the protocol's figures beside the baseline's.
 *
 * <p>Arguments: the folder; {@code accept} saves the current figures as the new baseline; {@code confidence} recomputes the
 * engine's confidences.
 */
final class CorpusBenchmark {
    private static final Path OUTPUT = Path.of("target/benchmark");

    private final EngineUnderTest engine = new EngineUnderTest();
    private final PrintStream out;

    private CorpusBenchmark(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        List<String> options = Arrays.asList(arguments);
        new CorpusBenchmark(System.out)
                .run(Path.of(arguments[0]), options.contains("accept"), options.contains("confidence"));
    }

    private void run(Path folder, boolean accept, boolean confidence) {
        var table = new ConfidenceTable();
        List<Measurement> measurements = new ArrayList<>();
        Baseline baseline = Baseline.read();
        for (Corpus corpus : Corpus.readAll(folder)) {
            List<Annotated> found =
                    corpus.texts().stream().map(engine::annotate).toList();
            Predictions.write(OUTPUT.resolve(corpus.name() + ".jsonl"), found);
            Measurement measurement = Measurement.of(corpus, found);
            print(measurement, baseline.gains(measurement));
            printTimes(corpus);
            measurements.add(measurement);
            printHalves(corpus, found);
            count(corpus, found, table);
        }
        if (confidence) {
            table.write();
        }
        Baseline now = Baseline.of(measurements);
        now.write(OUTPUT.resolve("figures.json"));
        if (accept) {
            now.write(Baseline.FILE);
        }
    }

    private void print(Measurement measurement, Map<String, Double> gains) {
        out.printf("%n== %s%n", measurement.corpus());
        measurement
                .figures()
                .byName()
                .forEach((name, figure) ->
                        out.printf("%-48s %5.1f %+5.1f%n", name, figure, gains.getOrDefault(name, 0.0)));
        measurement.diagnosis().forEach(out::println);
    }

    private static void count(Corpus corpus, List<Annotated> found, ConfidenceTable table) {
        for (int i = 0; i < found.size(); i++) {
            if (Half.of(found.get(i).id()) == Half.ONLY_SCORED) {
                table.add(corpus.texts().get(i), found.get(i));
            }
        }
    }

    private void printHalves(Corpus corpus, List<Annotated> found) {
        for (Half half : Half.values()) {
            var part = new Corpus(corpus.name(), corpus.file(), half.of(corpus.texts()));
            Map<String, Double> figures =
                    Measurement.of(part, half.of(found)).figures().byName();
            out.printf(
                    "%s: %d texts, end to end %.1f%n",
                    half.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    part.texts().size(),
                    figures.get("B_end_to_end.F1"));
        }
    }

    /** The engine is warm here, since the corpus has been read once. */
    private void printTimes(Corpus corpus) {
        double[] milliseconds = corpus.texts().stream()
                .mapToDouble(text -> {
                    long start = System.nanoTime();
                    engine.read(text.text());
                    return (System.nanoTime() - start) / 1e6;
                })
                .sorted()
                .toArray();
        out.printf(
                "milliseconds an article: median %.2f, p95 %.2f%n",
                milliseconds[milliseconds.length / 2], milliseconds[(int) (milliseconds.length * 0.95)]);
    }
}
