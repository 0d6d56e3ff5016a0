package dev.sourceline.engine.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text and all its attributions, in the format of {@code extraction/relations/*.txt}: the text, then for each attribution
 * a line {@code => content … content | cue | mention}, or {@code => none}.
 *
 * @param file the file of the case
 */
record RelationCase(String file, String text, List<String> attributions) {
    private static final Path FOLDER = Path.of("src/test/resources/extraction/relations");
    private static final String ARROW = "=> ";

    static Stream<RelationCase> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream().flatMap(RelationCase::of);
        }
    }

    private static Stream<RelationCase> of(Path file) {
        List<RelationCase> cases = new ArrayList<>();
        List<String> text = new ArrayList<>();
        List<String> attributions = new ArrayList<>();
        for (String line : lines(file)) {
            boolean expected = line.startsWith(ARROW);
            if (!expected && !attributions.isEmpty()) {
                cases.add(of(file, text, attributions));
                text.clear();
                attributions.clear();
            }
            if (expected) {
                attributions.add(line.substring(ARROW.length()));
            } else if (!line.startsWith("# ")) {
                text.add(line);
            }
        }
        cases.add(of(file, text, attributions));
        return cases.stream();
    }

    private static RelationCase of(Path file, List<String> text, List<String> attributions) {
        attributions.remove("none");
        return new RelationCase(
                file.getFileName().toString(), String.join("\n", text).strip(), List.copyOf(attributions));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return file + ": " + text;
    }
}
