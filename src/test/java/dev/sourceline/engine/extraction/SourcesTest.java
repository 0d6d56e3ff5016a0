package dev.sourceline.engine.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sourceline.engine.extraction.SourceCase.Expected;
import dev.sourceline.engine.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The source, manner, time and relays of the attributions in the texts of {@code extraction/sources}. */
class SourcesTest {
    private static final Extractor EXTRACTOR = Extractor.create();

    @ParameterizedTest
    @MethodSource("dev.sourceline.engine.extraction.SourceCase#all")
    void readsWhoSaidIt(SourceCase example) {
        Reading reading = EXTRACTOR.extract(example.text(), example.known());
        List<Source> sources = reading.sources();
        List<Expected> found = new ArrayList<>();
        int next = 0;
        for (Expected expected : example.expected()) {
            while (next < reading.attributions().size()
                    && !cue(reading.attributions().get(next), example.text()).equals(expected.cue())) {
                next++;
            }
            if (next < reading.attributions().size()) {
                found.add(found(reading.attributions().get(next++), expected.facets(), example.text(), sources));
            }
        }
        assertThat(found).isEqualTo(example.expected());
    }

    private static String cue(Attribution attribution, String text) {
        return attribution.cue().map(span -> span.in(text)).orElse("");
    }

    private static Expected found(
            Attribution attribution, Map<String, String> asked, String text, List<Source> sources) {
        Map<String, String> facets = new LinkedHashMap<>();
        for (String facet : asked.keySet()) {
            facets.put(facet, facet(facet, attribution, text, sources));
        }
        return new Expected(
                cue(attribution, text),
                attribution
                        .source()
                        .flatMap(key -> find(key, sources))
                        .map(Source::name)
                        .orElse("-"),
                facets);
    }

    private static String facet(String facet, Attribution attribution, String text, List<Source> sources) {
        return switch (facet) {
            case "key" -> attribution.source().orElse("-");
            case "kind" ->
                attribution
                        .source()
                        .flatMap(key -> find(key, sources))
                        .map(source -> source.kind().name().toLowerCase(Locale.ROOT))
                        .orElse("-");
            case "named" ->
                attribution
                        .source()
                        .flatMap(key -> find(key, sources))
                        .map(Source::named)
                        .orElse(false)
                        .toString();
            case "description" ->
                attribution
                        .source()
                        .flatMap(key -> find(key, sources))
                        .flatMap(Source::description)
                        .orElse("-");
            case "mention" -> attribution.mention().map(span -> span.in(text)).orElse("-");
            case "type" -> attribution.type().name().toLowerCase(Locale.ROOT);
            case "polarity" -> attribution.polarity().name().toLowerCase(Locale.ROOT);
            case "channel" -> attribution.channel().kind().name().toLowerCase(Locale.ROOT);
            case "evidence" ->
                attribution.channel().evidence().map(span -> span.in(text)).orElse("-");
            case "relay" ->
                attribution.relay().stream()
                        .filter(hop -> hop.role() == Hop.Role.RELAY)
                        .map(hop -> hop.source()
                                .flatMap(key -> find(key, sources))
                                .map(Source::name)
                                .orElse("?"))
                        .collect(Collectors.joining(", "));
            case "publisher" ->
                attribution
                        .relay()
                        .getLast()
                        .source()
                        .flatMap(key -> find(key, sources))
                        .map(Source::name)
                        .orElse("?");
            case "hedges" -> words(attribution.hedges(), text);
            case "when" -> attribution.saidAt().map(at -> at.stated().in(text)).orElse("-");
            case "day" ->
                attribution
                        .saidAt()
                        .flatMap(SaidAt::resolved)
                        .map(Object::toString)
                        .orElse("-");
            case "basis" -> attribution.saidAt().flatMap(SaidAt::basis).orElse("-");
            default -> throw new IllegalArgumentException("no facet " + facet);
        };
    }

    private static String words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(", "));
    }

    private static Optional<Source> find(String key, List<Source> sources) {
        return sources.stream().filter(source -> source.key().equals(key)).findFirst();
    }
}
