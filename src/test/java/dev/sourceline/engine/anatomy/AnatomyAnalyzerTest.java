package dev.sourceline.engine.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sourceline.engine.text.Span;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnatomyAnalyzerTest {
    static Stream<AnatomyCase> cases() {
        return AnatomyCase.all(Path.of("src/test/resources/anatomy"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void blocksAndFacts(AnatomyCase expected) {
        String text = expected.text();
        Anatomy anatomy = AnatomyAnalyzer.read(text);
        assertThat(AnatomyCase.blocksOf(anatomy, text)).as(expected.title()).isEqualTo(expected.blocks());
        assertThat(AnatomyCase.factsOf(anatomy, text)).as(expected.title()).isEqualTo(expected.facts());
    }

    @Test
    void knownPublisherIsLookedUpWhereTheTextClaimsNone() {
        String text = "Quist told the Courier, not the Courierpost, that it was over.";
        assertThat(AnatomyAnalyzer.read(text, "The Courier").publisher())
                .contains(new Evidence<>("The Courier", "mention", new Span(15, 22)));
        assertThat(AnatomyAnalyzer.read(text, "Elma Press").publisher()).isEmpty();
    }

    @Test
    void textDecidesWhosePublisherItIs() {
        String text = "The strike is over.\n\nAnn Holm is a reporter at the Elma Press. She reads the Courier.";
        assertThat(AnatomyAnalyzer.read(text, "Courier").publisher().map(Evidence::value))
                .contains("Elma Press");
    }

    @Test
    void readingTimeFollowsTheWordsRead() {
        Anatomy anatomy = AnatomyAnalyzer.read(
                "Harbour strike ends\n\n" + "Crews went back. ".repeat(79) + "\n\nRead more: Crews");
        assertThat(anatomy.words()).isEqualTo(240);
        assertThat(anatomy.readingSeconds()).isEqualTo(61);
    }
}
