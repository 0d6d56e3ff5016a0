package dev.sourceline.benchmark;

import dev.sourceline.engine.extraction.Attribution;
import dev.sourceline.engine.extraction.Extractor;
import dev.sourceline.engine.extraction.Reading;
import dev.sourceline.engine.extraction.Source;
import dev.sourceline.engine.extraction.SourceForm;
import dev.sourceline.engine.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Runs the engine and converts its results to the form of the protocol. */
final class EngineUnderTest {
    private final Extractor extractor = Extractor.create();

    Reading read(String text) {
        return extractor.extract(text);
    }

    Annotated annotate(Annotated gold) {
        Reading reading = read(gold.text());
        Map<String, Source> sources =
                reading.sources().stream().collect(Collectors.toMap(Source::key, Function.identity()));
        List<Quote> quotes = reading.attributions().stream()
                .map(attribution -> quote(attribution, attribution.source().map(sources::get)))
                .toList();
        return new Annotated(gold.id(), gold.text(), quotes);
    }

    private static Quote quote(Attribution attribution, Optional<Source> source) {
        return new Quote(
                attribution.style().name().toLowerCase(Locale.ROOT),
                attribution.contents(),
                listOf(attribution.cue()),
                listOf(attribution.mention()),
                source.map(Source::name).orElse(""),
                source.map(EngineUnderTest::entityType).orElse(""),
                List.of(),
                List.of(),
                false,
                attribution.rule(),
                SourceForm.of(source, attribution.mention()),
                attribution.confidence());
    }

    private static List<Span> listOf(Optional<Span> span) {
        return span.map(List::of).orElse(List.of());
    }

    private static String entityType(Source source) {
        if (!source.named()) {
            return "anonymous";
        }
        return switch (source.kind()) {
            case PERSON -> "person";
            case ORGANISATION, OUTLET, GROUP -> "organisation";
            case DOCUMENT -> "document";
        };
    }
}
