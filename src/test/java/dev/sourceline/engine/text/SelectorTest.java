package dev.sourceline.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SelectorTest {
    private static Selector select(String text, String exact) {
        int start = text.indexOf(exact);
        return Selector.of(text, CodePoints.of(text), new Span(start, start + exact.length()));
    }

    @Test
    void shortTextIsItsOwnContext() {
        assertThat(select("“It works,” she said.", "It works,"))
                .isEqualTo(new Selector(1, 10, "It works,", "“", "” she said."));
    }

    @Test
    void contextIsThirtyTwoCodePoints() {
        Selector selector = select("a".repeat(100) + "X" + "b".repeat(100), "X");
        assertThat(selector).isEqualTo(new Selector(100, 101, "X", "a".repeat(32), "b".repeat(32)));
    }

    @Test
    void emojiCountAsOneAndStayWhole() {
        Selector selector = select("😀".repeat(40) + "X" + "😀".repeat(40), "X");
        assertThat(selector).isEqualTo(new Selector(40, 41, "X", "😀".repeat(32), "😀".repeat(32)));
    }

    @Test
    void baseKeepsItsCombiningMark() {
        String cut = "e\u0301" + "a".repeat(31);
        Selector selector = select(cut + "X" + "b".repeat(31) + "e\u0301", "X");
        assertThat(selector.prefix()).isEqualTo("a".repeat(31));
        assertThat(selector.suffix()).isEqualTo("b".repeat(31));
    }

    @Test
    void variationSelectorStaysWithItsSign() {
        Selector selector = select("X" + "b".repeat(30) + "❤\uFE0F", "X");
        assertThat(selector.suffix()).isEqualTo("b".repeat(30) + "❤\uFE0F");
    }

    @Test
    void loneSurrogateIsKept() {
        assertThat(select("a\uD83DX\uDE00b", "X")).isEqualTo(new Selector(2, 3, "X", "a\uD83D", "\uDE00b"));
    }

    @Test
    void nothingButMarks() {
        Selector selector = select("\u0301".repeat(99) + "X" + "\u0301".repeat(99), "X");
        assertThat(selector.prefix()).isEmpty();
        assertThat(selector.suffix()).isEmpty();
    }

    @Test
    void wholeText() {
        assertThat(Selector.of("ab", CodePoints.of("ab"), new Span(0, 2))).isEqualTo(new Selector(0, 2, "ab", "", ""));
    }
}
