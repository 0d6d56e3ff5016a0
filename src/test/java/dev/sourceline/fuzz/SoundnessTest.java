package dev.sourceline.fuzz;

import dev.sourceline.extraction.Extractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every reading keeps its promises: of the texts that a fuzzer found interesting, and of seeded random ones. */
class SoundnessTest {
    private static final Path FOUND = Path.of("src/test/resources/fuzz");
    private static final Extractor EXTRACTOR = Extractor.create();
    private static final long SEED = 20261122;
    private static final int TEXTS = 3000;
    private static final int LONGEST = 60;

    private static final List<String> PIECES = List.of(
            "Jane Roe",
            "Roe",
            "Dr. J. R. Roe",
            "she",
            "they",
            "officials",
            "a spokesman",
            "Reuters",
            "the U.S.",
            "said",
            "told",
            "says",
            "according to",
            "asked whether",
            "added that",
            "denied",
            "in a statement",
            "reportedly",
            "on Sunday",
            "that the bridge was closed",
            "the harbour",
            "“",
            "”",
            "\"",
            "'",
            "‘",
            "’",
            "``",
            "''",
            "«",
            "»",
            "„",
            ",",
            ".",
            "…",
            "...",
            "?",
            "!",
            ":",
            ";",
            "—",
            "-",
            "(",
            ")",
            "[",
            "]",
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            "\u00A0",
            "\uFEFF",
            "\u200B",
            "é",
            "e\u0301",
            "❤\uFE0F",
            "👩\u200D🚀",
            "\uD83D",
            "\uDE00",
            "1/10/23",
            "10:30 a.m. ET",
            "Update",
            "By",
            "Photo:",
            "/AFP via Getty Images",
            "Read more",
            "Q:",
            "A:",
            "@roe",
            "\u0000");

    @TestFactory
    Stream<DynamicTest> textsThatAFuzzerFound() throws IOException {
        try (Stream<Path> files = Files.list(FOUND)) {
            return files.sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(
                            file.getFileName().toString(),
                            () -> Soundness.check(EXTRACTOR, ExtractFuzzer.text(Files.readAllBytes(file)))));
        }
    }

    @Test
    void randomTexts() {
        Random random = new Random(SEED);
        for (int i = 0; i < TEXTS; i++) {
            Soundness.check(EXTRACTOR, randomText(random));
        }
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(LONGEST);
        for (int i = 0; i < length; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(4) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
