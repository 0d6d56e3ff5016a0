package dev.sourceline.engine.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sourceline.engine.text.Span;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties of the extraction that hold for any text. */
class AnyTextTest {
    private static final Extractor EXTRACTOR = Extractor.create();
    private static final List<String> PIECES = List.of(
            "Ina Vogt",
            "the mayor",
            "she",
            "who",
            "said",
            "says",
            "told",
            "according to",
            "asked",
            "that",
            "whether",
            "to",
            "the lock",
            "is open",
            "and",
            "but",
            ",",
            ".",
            "?",
            ":",
            ";",
            "\"",
            "“",
            "”",
            "«",
            "»",
            "„",
            "''",
            "``",
            "'",
            "’",
            "(",
            ")",
            "—",
            "-",
            "…",
            "\n",
            "\n\n",
            " ",
            "\t",
            "\r\n",
            "U.S.",
            "Dr.",
            "3.5",
            "Q:",
            "A:",
            "\uFEFF",
            "\u00A0",
            "\u0301",
            "\uFE0F",
            "😀",
            "\uD83D",
            "\uDE00",
            "http://example.org/a?b",
            "@vogt",
            "#lock",
            "İ",
            "ß");
    private static final int MEBIBYTE = 1 << 20;

    static Stream<String> nonsense() {
        return IntStream.range(0, 300).mapToObj(AnyTextTest::nonsense);
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void spansAreWithinTheTextAndInOrder(String text) {
        for (Attribution attribution : EXTRACTOR.extract(text).attributions()) {
            assertThat(attribution.contents()).isNotEmpty();
            int end = 0;
            for (Span content : attribution.contents()) {
                assertThat(content.isEmpty()).isFalse();
                assertThat(content.start()).isGreaterThanOrEqualTo(end);
                end = content.end();
            }
            assertThat(end).isLessThanOrEqualTo(text.length());
            attribution.cue().ifPresent(cue -> assertThat(cue.end()).isLessThanOrEqualTo(text.length()));
            attribution.mention().ifPresent(mention -> assertThat(mention.end()).isLessThanOrEqualTo(text.length()));
        }
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void theSameTextHasTheSameReading(String text) {
        assertThat(EXTRACTOR.extract(text)).isEqualTo(Extractor.create().extract(text));
    }

    @Test
    void longTextsTakeTimeInProportion() {
        List<String> texts = List.of(
                "“".repeat(100_000),
                "'a ".repeat(100_000),
                "said ".repeat(MEBIBYTE / 5),
                "Vogt said that ".repeat(MEBIBYTE / 15),
                "Vogt, a mayor, ".repeat(MEBIBYTE / 15) + "said so.",
                "\"It is,\" Vogt said, ".repeat(MEBIBYTE / 20),
                "and saying ".repeat(MEBIBYTE / 11),
                "said, ".repeat(MEBIBYTE / 24),
                "When she said that he said that ".repeat(MEBIBYTE / 32),
                "a".repeat(MEBIBYTE),
                "Aa ".repeat(MEBIBYTE / 3),
                "((".repeat(MEBIBYTE / 2),
                "according to ".repeat(MEBIBYTE / 13),
                "Q: \n".repeat(MEBIBYTE / 100));
        for (String text : texts) {
            assertThat(processorTime(text)).as(text.substring(0, 20)).isLessThan(Duration.ofSeconds(10));
        }
    }

    /** CPU time, since elapsed time depends on other processes. */
    private static Duration processorTime(String text) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        EXTRACTOR.extract(text);
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
    }

    private static String nonsense(int seed) {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (int i = random.nextInt(120); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(4) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
