package dev.sourceline.benchmark;

import dev.sourceline.engine.extraction.Extractor;
import dev.sourceline.engine.extraction.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time to extract from one text, by its length: from one article up to about 1 MiB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
public class ExtractBenchmark {
    /** The number of copies of {@code article.txt} (883 words) in the text. */
    @Param({"1", "8", "32", "128", "200"})
    private int articles;

    private final Extractor extractor = Extractor.create();

    private String text = "";

    @Setup
    public void repeat() {
        StringBuilder whole = new StringBuilder();
        String article = article();
        for (int i = 1; i <= articles; i++) {
            // Makes all lines different, since the engine treats repeated lines as boilerplate.
            whole.append(article.replaceAll("(?m)([.\\w])(”|\")?$", "$1$2 No. " + i + "."));
        }
        text = whole.toString();
    }

    @Benchmark
    public Reading extract() {
        return extractor.extract(text);
    }

    private static String article() {
        try (InputStream in = ExtractBenchmark.class.getResourceAsStream("/benchmark/article.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
