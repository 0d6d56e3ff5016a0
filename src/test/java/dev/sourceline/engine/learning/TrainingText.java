package dev.sourceline.engine.learning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sourceline.engine.extraction.RuleTrace;
import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.syntax.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An annotated text in tokens, with what the rules find in it.
 *
 * @param group texts of one group never help to judge each other: a publisher, or a corpus
 */
record TrainingText(String id, String group, Signs signs, List<Gold> gold) {
    private static final JsonMapper JSON = new JsonMapper();

    static List<TrainingText> read(Path file) {
        try (var lines = Files.lines(file)) {
            String name = file.getFileName().toString();
            return lines.map(line -> text(line, name)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrainingText text(String line, String corpus) {
        try {
            JsonNode node = JSON.readTree(line);
            String id = node.get("id").asText();
            RuleTrace trace = RuleTrace.of(node.get("text").asText());
            var signs = new Signs(trace.document(), trace.findings(), trace.clauses());
            List<Gold> gold = new ArrayList<>();
            for (JsonNode quote : node.get("quotes")) {
                List<Phrase> cue = phrases(trace.document(), quote.path("cue"));
                gold.add(new Gold(
                        phrases(trace.document(), quote.path("content")),
                        cue,
                        phrases(trace.document(), quote.path("source")),
                        head(signs, cue),
                        quote.path("optional").asBoolean(false)));
            }
            String group = corpus.startsWith("polnear") ? id.substring(0, id.indexOf('_')) : corpus;
            return new TrainingText(id, group, signs, gold);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Phrase> phrases(Document document, JsonNode pairs) {
        String text = document.text();
        List<Phrase> phrases = new ArrayList<>();
        for (JsonNode pair : pairs) {
            int start = text.offsetByCodePoints(0, pair.get(0).asInt());
            int end = text.offsetByCodePoints(0, pair.get(1).asInt());
            int first = document.tokenAt(start);
            int last = Math.min(document.tokens().size(), document.tokenAt(end - 1) + 1);
            if (first < last) {
                phrases.add(new Phrase(first, last));
            }
        }
        return phrases;
    }

    /** The last verb of a cue, else its last noun, else its last word. */
    private static int head(Signs signs, List<Phrase> cue) {
        int best = -1;
        int rank = 0;
        for (Phrase phrase : cue) {
            for (int i = phrase.first(); i < phrase.end(); i++) {
                int now = SiteFeatures.isPossible(signs, i) ? rank(signs.tag(i)) : 0;
                if (now > 0 && now >= rank) {
                    rank = now;
                    best = i;
                }
            }
        }
        return best;
    }

    private static int rank(Tag tag) {
        return switch (tag) {
            case VERB, INFINITIVE, GERUND, PARTICIPLE -> 4;
            case NOUN -> 3;
            case ADJECTIVE -> 2;
            default -> 1;
        };
    }
}
