package dev.sourceline.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void coversItsWords() {
        assertThat(new Span(4, 8).in("She said so.")).isEqualTo("said");
    }

    @Test
    void endsBeforeItsEnd() {
        Span span = new Span(2, 4);
        assertThat(span.contains(2)).isTrue();
        assertThat(span.contains(4)).isFalse();
        assertThat(span.length()).isEqualTo(2);
    }

    @Test
    void neighboursDoNotOverlap() {
        assertThat(new Span(0, 2).overlaps(new Span(2, 4))).isFalse();
        assertThat(new Span(0, 3).overlaps(new Span(2, 4))).isTrue();
    }

    @Test
    void containsItselfAndItsParts() {
        Span span = new Span(2, 6);
        assertThat(span.contains(span)).isTrue();
        assertThat(span.contains(new Span(3, 5))).isTrue();
        assertThat(span.contains(new Span(3, 7))).isFalse();
    }

    @Test
    void sortsInReadingOrder() {
        assertThat(List.of(new Span(3, 4), new Span(1, 9), new Span(1, 2)).stream()
                        .sorted())
                .containsExactly(new Span(1, 2), new Span(1, 9), new Span(3, 4));
    }

    @Test
    void emptyIsASpan() {
        assertThat(new Span(3, 3).isEmpty()).isTrue();
    }

    @Test
    void backwardsIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
    }
}
