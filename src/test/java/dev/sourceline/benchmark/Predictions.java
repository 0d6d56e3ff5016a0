package dev.sourceline.benchmark;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sourceline.engine.text.CodePoints;
import dev.sourceline.engine.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Writes the engine's results in the form of the corpora, one JSON document a line, for other scorers. */
final class Predictions {
    private static final JsonMapper JSON = new JsonMapper();

    private Predictions() {}

    static void write(Path file, List<Annotated> texts) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, texts.stream().map(Predictions::line).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Annotated text) {
        CodePoints codePoints = CodePoints.of(text.text());
        List<Map<String, Object>> quotes =
                text.quotes().stream().map(quote -> quote(quote, codePoints)).toList();
        try {
            return JSON.writeValueAsString(Map.of("id", text.id(), "quotes", quotes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> quote(Quote quote, CodePoints codePoints) {
        return Map.of(
                "type", quote.type(),
                "content", pairs(quote.content(), codePoints),
                "cue", pairs(quote.cue(), codePoints),
                "source", pairs(quote.source(), codePoints),
                "source_entity", quote.entity(),
                "rule", quote.rule(),
                "confidence", quote.confidence());
    }

    private static List<List<Integer>> pairs(List<Span> spans, CodePoints codePoints) {
        return spans.stream()
                .map(codePoints::of)
                .map(span -> List.of(span.start(), span.end()))
                .toList();
    }
}
