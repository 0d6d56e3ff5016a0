package dev.sourceline.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sourceline.engine.extraction.SourceForm;
import dev.sourceline.engine.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Annotated texts, one JSON document a line, offsets in code points. */
public record Corpus(String name, Path file, List<Annotated> texts) {
    private static final JsonMapper JSON = new JsonMapper();

    public static Corpus read(Path file) {
        try (var lines = Files.lines(file)) {
            return new Corpus(nameOf(file), file, lines.map(Corpus::text).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All corpora of a folder, by name. The open corpus is in a folder of its own. */
    static List<Corpus> readAll(Path folder) {
        if (OpenCorpus.isAt(folder)) {
            return List.of(OpenCorpus.read(folder, OpenCorpus.FIRST));
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .map(Corpus::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String nameOf(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static Annotated text(String line) {
        try {
            JsonNode document = JSON.readTree(line);
            String text = document.get("text").asText();
            List<Quote> quotes = new ArrayList<>();
            document.get("quotes").forEach(quote -> quotes.add(quote(quote, text)));
            return new Annotated(document.get("id").asText(), text, quotes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Quote quote(JsonNode quote, String text) {
        return new Quote(
                quote.path("type").asText(""),
                spans(quote.path("content"), text),
                spans(quote.path("cue"), text),
                spans(quote.path("source"), text),
                quote.path("source_entity").asText(""),
                quote.path("source_etype").asText(""),
                spans(quote.path("source_alt"), text),
                spans(quote.path("source_chain"), text),
                quote.path("optional").asBoolean(false),
                "",
                SourceForm.NONE,
                1);
    }

    private static List<Span> spans(JsonNode pairs, String text) {
        List<Span> spans = new ArrayList<>();
        pairs.forEach(pair -> spans.add(new Span(
                text.offsetByCodePoints(0, pair.get(0).asInt()),
                text.offsetByCodePoints(0, pair.get(1).asInt()))));
        return spans;
    }
}
