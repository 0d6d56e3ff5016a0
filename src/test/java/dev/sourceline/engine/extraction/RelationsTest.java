package dev.sourceline.engine.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sourceline.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The content, cue and mention of each attribution in the texts of {@code extraction/relations}. */
class RelationsTest {
    private static final Extractor EXTRACTOR = Extractor.create();

    @ParameterizedTest
    @MethodSource("dev.sourceline.engine.extraction.RelationCase#all")
    void readsWhatIsAttributed(RelationCase example) {
        List<String> found = new ArrayList<>();
        for (Attribution attribution : EXTRACTOR.extract(example.text()).attributions()) {
            String contents = attribution.contents().stream()
                    .map(content -> content.in(example.text()))
                    .collect(Collectors.joining(" … "));
            found.add(contents + " | " + words(attribution.cue(), example.text()) + " | "
                    + words(attribution.mention(), example.text()));
        }
        assertThat(found).isEqualTo(example.attributions());
    }

    private static String words(Optional<Span> span, String text) {
        return span.map(words -> words.in(text)).orElse("-");
    }
}
