package dev.sourceline.benchmark;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The figures of an earlier engine, by corpus and name. They are kept in the repository to show gains and losses of a change.
 */
record Baseline(Map<String, Map<String, Double>> byCorpus) {
    /** A path in the source tree, relative to the project's folder. */
    static final Path FILE = Path.of("src/test/resources/benchmark/baseline.json");

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static Baseline read() {
        try {
            return new Baseline(
                    JSON.readValue(FILE.toFile(), new TypeReference<Map<String, Map<String, Double>>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Baseline of(List<Measurement> measurements) {
        Map<String, Map<String, Double>> byCorpus = new TreeMap<>();
        measurements.forEach(measurement ->
                byCorpus.put(measurement.corpus(), measurement.figures().byName()));
        return new Baseline(byCorpus);
    }

    void write(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, JSON.writeValueAsString(byCorpus) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The change of each figure in percentage points; negative for a loss. */
    Map<String, Double> gains(Measurement measurement) {
        Map<String, Double> before = byCorpus.getOrDefault(measurement.corpus(), Map.of());
        Map<String, Double> gains = new LinkedHashMap<>();
        measurement.figures().byName().forEach((name, now) -> gains.put(name, now - before.getOrDefault(name, 0.0)));
        return gains;
    }
}
