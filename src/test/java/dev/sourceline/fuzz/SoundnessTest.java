package dev.sourceline.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Checks the properties of every extraction on texts that a fuzzer has found and on seeded random texts. */
class SoundnessTest {
    private static final Path FOUND = Path.of("src/test/resources/fuzz");
    private static final long SEED = 20261122;
    private static final int TEXTS = 3000;
    private static final int LONGEST = 60;

    private static final List<String> URLS =
            List.of("", "https://news.example.org/a", "http://[", "/a", "https://é.example/ä");
    private static final List<String> INSTANTS =
            List.of("", "2023-01-10T10:30:00-05:00", "0999-12-31T00:00:00Z", "9999-12-30T23:59:59Z", "yesterday");
    private static final List<String> LANGUAGES = List.of("", "en", "pt-BR", "und", "x", "e\u0301");

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
                            () -> ExtractFuzzer.check(ExtractFuzzer.text(Files.readAllBytes(file)))));
        }
    }

    @Test
    void randomTexts() {
        Random random = new Random(SEED);
        for (int i = 0; i < TEXTS; i++) {
            ExtractFuzzer.check(randomText(random));
        }
    }

    @Test
    void textsShapedAsReporting() {
        var grammar = new SentenceGrammar(new Random(SEED));
        for (int i = 0; i < 2 * TEXTS; i++) {
            ExtractFuzzer.check(grammar.text());
        }
    }

    @Test
    void randomTextsWithWhatIsKnown() {
        Random random = new Random(SEED);
        for (int i = 0; i < TEXTS / 4; i++) {
            ExtractFuzzer.check(String.join(
                    "\u0003",
                    one(URLS, random),
                    one(PIECES, random),
                    one(INSTANTS, random),
                    one(LANGUAGES, random),
                    randomText(random)));
        }
    }

    private static String one(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
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
