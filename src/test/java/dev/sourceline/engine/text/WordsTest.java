package dev.sourceline.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static List<String> words(String text) {
        return Words.of(text, new Span(0, text.length())).stream()
                .map(Word::lower)
                .toList();
    }

    @Test
    void jointsHoldWordsTogether() {
        assertThat(words("Jane’s U.S. co-op at 10.30am"))
                .containsExactly("jane's", "u.s", ".", "co-op", "at", "10.30am");
    }

    @Test
    void signsStandAlone() {
        assertThat(words("“No…” (AP)/x")).containsExactly("“", "no", "…", "”", "(", "ap", ")", "/", "x");
    }

    @Test
    void allKindsOfSpaceSeparate() {
        assertThat(words("\uFEFFa\u00A0b\u200Bc\r\nd\u2028e")).containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void emojiAndLoneSurrogatesAreWords() {
        assertThat(words("😀 \uD83D é")).hasSize(3);
    }

    @Test
    void noMoreThanAskedFor() {
        assertThat(Words.of("a b c d", new Span(0, 7), 2)).hasSize(2);
    }
}
