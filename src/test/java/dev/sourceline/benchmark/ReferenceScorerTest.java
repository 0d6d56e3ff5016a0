package dev.sourceline.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sourceline.engine.extraction.SourceForm;
import dev.sourceline.engine.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Our figures equal those of the corpora's own scorer. Both score randomly damaged annotations, so that every figure counts
 * something regardless of the engine's quality.
 */
class ReferenceScorerTest {
    private static final Path FOLDER = Path.of(System.getProperty("corpora", "../shared/corpora"));
    private static final double ROUNDING = 0.1;
    private static final long SEED = 20261122;

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> figuresAgree() {
        Path scorer = FOLDER.resolve("score.py");
        assumeTrue(Files.isRegularFile(scorer), "no reference scorer in " + FOLDER);
        return Corpus.readAll(FOLDER).stream()
                .map(corpus -> DynamicTest.dynamicTest(corpus.name(), () -> compare(corpus, scorer)));
    }

    private void compare(Corpus corpus, Path scorer) throws Exception {
        Random random = new Random(SEED);
        List<Annotated> found =
                corpus.texts().stream().map(text -> damaged(text, random)).toList();
        Path predictions = temporary.resolve(corpus.name() + ".jsonl");
        Predictions.write(predictions, found);
        Map<String, Double> reference = reference(scorer, corpus.file(), predictions);
        Map<String, Double> ours = Measurement.of(corpus, found).figures().byName();
        ours.forEach((name, figure) -> {
            if (reference.containsKey(name)) {
                assertThat(figure).as(name).isCloseTo(reference.get(name), within(ROUNDING + 1e-6));
            }
        });
        assertThat(reference.keySet()).containsAll(comparable(ours.keySet()));
    }

    /** All names except the two tables that the reference prints by recall and by precision. */
    private static List<String> comparable(Iterable<String> names) {
        List<String> comparable = new ArrayList<>();
        names.forEach(name -> {
            if (!name.startsWith("B_by_type") && !name.startsWith("C_") && !name.equals("B_statement.P")) {
                comparable.add(name);
            }
        });
        return comparable;
    }

    private static Annotated damaged(Annotated text, Random random) {
        List<Quote> quotes = new ArrayList<>();
        for (Quote quote : text.quotes()) {
            if (random.nextInt(5) > 0) {
                quotes.add(new Quote(
                        random.nextInt(5) == 0 ? "direct" : quote.type(),
                        quote.content().stream()
                                .map(span -> shifted(span, text.text(), random))
                                .toList(),
                        quote.cue(),
                        random.nextInt(4) == 0 ? List.of() : quote.source(),
                        random.nextInt(4) == 0 ? "Jane Roe" : quote.entity(),
                        "",
                        List.of(),
                        List.of(),
                        false,
                        "",
                        SourceForm.NONE,
                        1));
            }
        }
        return new Annotated(text.id(), text.text(), quotes);
    }

    private static Span shifted(Span span, String text, Random random) {
        int start = Math.max(0, span.start() - random.nextInt(80));
        return new Span(start, Math.min(text.length(), Math.max(start + 1, span.end() + random.nextInt(120) - 60)));
    }

    private static Map<String, Double> reference(Path scorer, Path gold, Path predictions)
            throws IOException, InterruptedException {
        Path output = predictions.resolveSibling("figures.json");
        Process process = new ProcessBuilder(
                        "python3",
                        scorer.toString(),
                        gold.toString(),
                        predictions.toString(),
                        "--json",
                        output.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).isZero();
        Map<String, Double> figures = new TreeMap<>();
        flatten("", new JsonMapper().readTree(output.toFile()), figures);
        return figures;
    }

    private static void flatten(String name, JsonNode node, Map<String, Double> figures) {
        if (node.isObject()) {
            node.properties()
                    .forEach(entry -> flatten(
                            name.isEmpty() ? entry.getKey() : name + "." + entry.getKey(), entry.getValue(), figures));
        } else if (node.isNumber()) {
            figures.put(name, node.asDouble());
        } else {
            figures.put(
                    name,
                    Double.parseDouble(node.asText().substring(node.asText().indexOf('=') + 1)));
        }
    }
}
