package dev.sourceline.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnatomistTest {
    static Stream<AnatomyCase> cases() {
        return AnatomyCase.all(Path.of("src/test/resources/anatomy"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void blocksAndFacts(AnatomyCase expected) {
        String text = expected.text();
        Anatomy anatomy = Anatomist.read(text);
        assertThat(AnatomyCase.blocksOf(anatomy, text)).as(expected.title()).isEqualTo(expected.blocks());
        assertThat(AnatomyCase.factsOf(anatomy, text)).as(expected.title()).isEqualTo(expected.facts());
    }
}
