package dev.sourceline.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {
    private static final String[] PIECES = {"a", "é", "e\u0301", "😀", "\uD83D", "\uDE00", "\r\n", "\uFEFF", "❤\uFE0F"};

    private static Span inCodePoints(String text, String part) {
        int start = text.indexOf(part);
        return CodePoints.of(text).of(new Span(start, start + part.length()));
    }

    @Test
    void plainTextCountsTheSame() {
        assertThat(inCodePoints("She said so.", "said")).isEqualTo(new Span(4, 8));
    }

    @Test
    void emojiCountAsOne() {
        assertThat(inCodePoints("😀😀 said 😀", "said")).isEqualTo(new Span(3, 7));
    }

    @Test
    void combiningMarksCountApart() {
        assertThat(inCodePoints("e\u0301 said", "said")).isEqualTo(new Span(3, 7));
    }

    @Test
    void lineEndsAndByteOrderMarkCountAsTheyStand() {
        assertThat(inCodePoints("\uFEFFa\r\nsaid", "said")).isEqualTo(new Span(4, 8));
    }

    @Test
    void loneSurrogatesCountAsOneEach() {
        assertThat(inCodePoints("\uDE00\uD83D\uD83D said", "said")).isEqualTo(new Span(4, 8));
    }

    @Test
    void middleOfAPairCountsAsItsEnd() {
        assertThat(CodePoints.of("😀b").before(1)).isEqualTo(1);
    }

    @Test
    void agreesWithTheJdkEverywhere() {
        Random random = new Random(20);
        for (int round = 0; round < 200; round++) {
            StringBuilder mixed = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                mixed.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String text = mixed.toString();
            CodePoints codePoints = CodePoints.of(text);
            for (int unit = 0; unit <= text.length(); unit++) {
                assertThat(codePoints.before(unit)).isEqualTo(text.codePointCount(0, unit));
            }
            for (int codePoint = 0; codePoint <= codePoints.before(text.length()); codePoint++) {
                assertThat(codePoints.unit(codePoint)).isEqualTo(text.offsetByCodePoints(0, codePoint));
            }
        }
    }
}
