package dev.sourceline.engine.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One text of a file in {@code extraction/sources} with its expected attributions. Lines {@code publisher: …} and
 * {@code published: …} give the known metadata. Lines {@code => cue | source | facet: value …} after the text give
 * attributions that must be found, in reading order, with only the facets that matter.
 */
record SourceCase(String title, String text, KnownMetadata known, List<Expected> expected) {
    private static final Path FOLDER = Path.of("src/test/resources/extraction/sources");
    private static final String ARROW = "=>";

    static Stream<SourceCase> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream().flatMap(file -> read(file).stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<SourceCase> read(Path file) {
        List<SourceCase> cases = new ArrayList<>();
        Map<String, String> known = new HashMap<>();
        List<String> text = new ArrayList<>();
        List<Expected> expected = new ArrayList<>();
        for (String line : lines(file)) {
            if (!line.startsWith(ARROW) && !expected.isEmpty()) {
                cases.add(of(file, cases.size(), text, known, expected));
                text.clear();
                known.clear();
                expected.clear();
            }
            if (line.startsWith(ARROW)) {
                expected.add(Expected.of(line.substring(ARROW.length())));
            } else if (line.startsWith("publisher: ") || line.startsWith("published: ")) {
                known.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(' ') + 1));
            } else if (!line.startsWith("#")) {
                text.add(line);
            }
        }
        cases.add(of(file, cases.size(), text, known, expected));
        return cases;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceCase of(
            Path file, int number, List<String> text, Map<String, String> known, List<Expected> expected) {
        return new SourceCase(
                file.getFileName() + " " + (number + 1),
                String.join("\n", text).strip(),
                new KnownMetadata(
                        Optional.ofNullable(known.get("publisher")),
                        Optional.ofNullable(known.get("published")).map(Instant::parse)),
                List.copyOf(expected));
    }

    @Override
    public String toString() {
        return title;
    }

    /** One expected attribution. */
    record Expected(String cue, String source, Map<String, String> facets) {
        static Expected of(String line) {
            String[] parts = line.split("\\|", -1);
            Map<String, String> facets = new LinkedHashMap<>();
            for (int i = 2; i < parts.length; i++) {
                int colon = parts[i].indexOf(':');
                facets.put(
                        parts[i].substring(0, colon).strip(),
                        parts[i].substring(colon + 1).strip());
            }
            return new Expected(parts[0].strip(), parts[1].strip(), facets);
        }
    }
}
