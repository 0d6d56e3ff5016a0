package dev.sourceline.engine.anatomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.fail;

import dev.sourceline.engine.text.Span;
import dev.sourceline.engine.text.Whitespace;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties of the anatomy that hold for any text. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class AnyTextTest {
    private static final int MEBIBYTE = 1 << 20;
    private static final String[] SIGNS = {
        "\n", "\n\n", "\r\n", " ", "\u00A0", "\uFEFF", "\uD83D", "\uDE00", "❤\uFE0F", "e\u0301", "\u0301", "\0",
        "\u2028"
    };
    private static final String[] WORDS = """
            . , : ; / - -- — ( ) [ ] " “ ” ' ’ « • * © | ? ! … ... & @ # < > 😀 İ ß 一 ٣ Jane Roe J. by By de Photo Image via \
            Getty Images AP Reuters AFP Update Updated Correction Editor's note This story was updated to the The Courier \
            reached out for comment did not respond a request In response is reporter at About writer Sources Read more Sign \
            up January 5 2021 3:15 p.m. ET EST 1/10/23 2021-01-05T10:30:00-05:00 10.1.2023 Sunday LONDON said council voted \
            bridge winter that 99999999999 0 Z +02:00 noon 12 am""".split(" ", -1);
    private static final String[] HOSTILE = """
            The council voted on Tuesday to close the bridge, _|¶|§|"|“|(|reached_|comment_|X contacted Y. _|©|Photo by_|\
            Photo: Jane Roe/AP;_|Update_|Update¶|Sources¶|Jane Roe/AP¶|By Jane Roe and_|By Jane Roe¶|January_|January 5,_|1/|\
            10:|Jane de_|A of_|A of the and_|😀|-|• a¶|The same line again and again and again¶|LONDON_|LONDON —_|a|A|.|. A_|\
            Was it?_|In response to a request for comment,_""".split("\\|", -1);

    static Stream<String> hostile() {
        Stream<String> words = Stream.of(HOSTILE)
                .map(piece -> piece.replace('_', ' ').replace("§", "\r\n").replace('¶', '\n'));
        return Stream.concat(words, Stream.of("\uD83D", "\u0301", "\u00A0", "\0"))
                .map(piece -> piece.repeat(MEBIBYTE / piece.length()));
    }

    @ParameterizedTest
    @MethodSource
    void hostile(String text) {
        assertWhole(text, AnatomyAnalyzer.read(text));
    }

    @Test
    void tenThousandDifferentWriters() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 40_000; i++) {
            text.append("Jane Roe").append(Integer.toString(i, 36)).append(" is a baker.\n");
        }
        assertWhole(text.toString(), AnatomyAnalyzer.read(text.toString()));
    }

    @Test
    void mixturesOfEverything() {
        Random random = new Random(20261122);
        for (int round = 0; round < 3_000; round++) {
            StringBuilder mixed = new StringBuilder();
            for (int i = random.nextInt(120); i > 0; i--) {
                String[] pieces = random.nextInt(3) == 0 ? SIGNS : WORDS;
                mixed.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
            }
            String text = mixed.toString();
            assertThatCode(() -> assertWhole(text, AnatomyAnalyzer.read(text)))
                    .as(text)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void sameTextSameAnatomy() {
        String text = String.join(" ", WORDS);
        assertThat(AnatomyAnalyzer.read(text)).isEqualTo(AnatomyAnalyzer.read(text));
    }

    @Test
    void nothingAtAll() {
        assertThat(AnatomyAnalyzer.read("").blocks()).isEmpty();
        assertThat(AnatomyAnalyzer.read(" \r\n\u00A0\uFEFF\n").blocks()).isEmpty();
    }

    @Test
    void tenTimesTheTextTakesAboutTenTimesAsLong() {
        String article = "Bridge closes\n\nBy Jane Roe\n\n"
                + "The council voted on Tuesday to close it. Nobody could be reached for comment.\n\n".repeat(100);
        cpuTime(article.repeat(20));
        long small = Math.max(cpuTime(article.repeat(4)), 5_000_000);
        assertThat(cpuTime(article.repeat(40))).isLessThan(40 * small);
    }

    private static long cpuTime(String text) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        AnatomyAnalyzer.read(text);
        return threads.getCurrentThreadCpuTime() - start;
    }

    /**
     * Checks that blocks are in order with only white space around them, and that every other span is inside the text.
     */
    private static void assertWhole(String text, Anatomy anatomy) {
        int end = 0;
        for (Block block : anatomy.blocks()) {
            Span span = block.span();
            boolean whole = span.start() >= end
                    && !span.isEmpty()
                    && Whitespace.trim(text, span).equals(span);
            if (!whole || !isSpace(text, end, span.start())) {
                fail("block " + block + " behind " + end + " of: " + text);
            }
            end = span.end();
        }
        assertThat(isSpace(text, end, text.length())).isTrue();
        Span whole = new Span(0, text.length());
        anatomy.headline().ifPresent(span -> assertThat(whole.contains(span)).isTrue());
        anatomy.authors().forEach(author -> assertThat(author.span().in(text)).isEqualTo(author.value()));
        anatomy.publisher().ifPresent(it -> assertThat(it.span().in(text)).isEqualTo(it.value()));
        anatomy.credits()
                .forEach(credit -> assertThat(whole.contains(credit.span())).isTrue());
        anatomy.notes().forEach(note -> assertThat(note.names()).allMatch(note.span()::contains));
        anatomy.commentRequests()
                .forEach(request ->
                        assertThat(request.span().contains(request.of())).isTrue());
    }

    private static boolean isSpace(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Whitespace.is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
