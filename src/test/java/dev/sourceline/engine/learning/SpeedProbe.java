package dev.sourceline.engine.learning;

import com.sun.management.ThreadMXBean;
import dev.sourceline.engine.extraction.Extractor;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Measures the CPU time and allocation of an extraction with and without the learned parts. */
final class SpeedProbe {
    private static final Path ARTICLE = Path.of("src/test/resources/benchmark/article.txt");
    private static final int WARM = 600;
    private static final int RUNS = 400;

    private SpeedProbe() {}

    public static void main(String[] arguments) throws IOException {
        String text = Files.readString(ARTICLE);
        long start = System.nanoTime();
        Extractor both = Extractor.createLearned();
        System.out.printf("loading: %.1f ms%n", (System.nanoTime() - start) / 1e6);
        measure("rules", Extractor.create(), text);
        measure("both", both, text);
        measure("both, ten times the text", both, text.repeat(10));
    }

    private static void measure(String name, Extractor extractor, String text) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (int i = 0; i < WARM && text.length() < 20_000; i++) {
            extractor.extract(text);
        }
        int runs = text.length() < 20_000 ? RUNS : RUNS / 10;
        var times = new double[runs];
        long bytes = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < runs; i++) {
            long before = threads.getCurrentThreadCpuTime();
            extractor.extract(text);
            times[i] = (threads.getCurrentThreadCpuTime() - before) / 1e6;
        }
        bytes = (threads.getCurrentThreadAllocatedBytes() - bytes) / runs;
        Arrays.sort(times);
        System.out.printf(
                "%s: %d words, median %.2f ms, p95 %.2f ms, %.2f MB allocated%n",
                name, text.split("\\s+").length, times[runs / 2], times[(int) (runs * 0.95)], bytes / 1e6);
    }
}
