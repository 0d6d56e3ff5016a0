package dev.sourceline.fuzz;

import dev.sourceline.attribution.ExtractCall;
import dev.sourceline.engine.anatomy.Anatomy;
import dev.sourceline.engine.anatomy.Block;
import dev.sourceline.engine.anatomy.Evidence;
import dev.sourceline.engine.extraction.Attribution;
import dev.sourceline.engine.extraction.Extractor;
import dev.sourceline.engine.extraction.Hop;
import dev.sourceline.engine.extraction.KnownMetadata;
import dev.sourceline.engine.extraction.Reading;
import dev.sourceline.engine.extraction.SaidAt;
import dev.sourceline.engine.extraction.Source;
import dev.sourceline.engine.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks properties of every extraction, for any text: spans are in range, in order and whole, and references resolve.
 */
final class Soundness {
    private final String text;

    private Soundness(String text) {
        this.text = text;
    }

    /**
     * Extracts from {@code text} twice and checks the results.
     *
     * @throws AssertionError with the violated property
     */
    static void check(Extractor extractor, String text, KnownMetadata known) {
        Reading reading = extractor.extract(text, known);
        promise(reading.equals(extractor.extract(text, known)), "the same text gives the same reading");
        promise(reading.text().equals(text), "the text stays as it is");
        promise(reading.failures().isEmpty(), "no rule fails: " + reading.failures() + " on " + text);
        new Soundness(text).check(reading);
    }

    /** Checks the response to an API request. */
    static void check(Extractor extractor, String text, ExtractCall.Answer answer) {
        check(extractor, text, answer.known());
        promise(answer.reading().equals(extractor.extract(text, answer.known())), "the call reads as the engine does");
        promise(answer.shown() == answer.reading().attributions().size(), "every attribution is shown");
    }

    private void check(Reading reading) {
        check(reading.anatomy());
        Set<String> keys = new HashSet<>();
        for (Source source : reading.sources()) {
            promise(keys.add(source.key()), "a key stands for one source: " + source);
            promise(!source.name().isBlank(), "a source has a name: " + source);
            inOrder(source.mentions());
        }
        reading.attributions().forEach(attribution -> check(attribution, keys));
    }

    private void check(Anatomy anatomy) {
        apart(anatomy.blocks().stream().map(Block::span).toList());
        int end = 0;
        for (Block block : anatomy.blocks()) {
            blank(end, block.span().start());
            end = block.span().end();
        }
        blank(end, anatomy.blocks().isEmpty() ? end : text.length());
        anatomy.headline().ifPresent(this::whole);
        anatomy.authors().stream().map(Evidence::span).forEach(this::whole);
        anatomy.credits().forEach(credit -> whole(credit.span()));
        anatomy.notes().forEach(note -> whole(note.span()));
        anatomy.commentRequests().forEach(request -> whole(request.span()));
    }

    private void check(Attribution attribution, Set<String> keys) {
        promise(!attribution.contents().isEmpty(), "an attribution attributes something: " + attribution);
        apart(attribution.contents());
        attribution.contents().forEach(content -> promise(!content.isEmpty(), "content is not empty: " + attribution));
        attribution.mention().ifPresent(this::whole);
        attribution.cue().ifPresent(this::whole);
        attribution.channel().evidence().ifPresent(this::whole);
        attribution.saidAt().map(SaidAt::stated).ifPresent(this::whole);
        inOrder(attribution.hedges());
        known(attribution.source(), keys);
        attribution.relay().stream().map(Hop::source).forEach(source -> known(source, keys));
        promise(
                attribution.confidence() >= 0 && attribution.confidence() <= 1,
                "confidence is a share: " + attribution.confidence());
    }

    private void apart(List<Span> spans) {
        inOrder(spans);
        for (int i = 1; i < spans.size(); i++) {
            promise(spans.get(i - 1).end() <= spans.get(i).start(), "spans do not overlap: " + spans);
        }
    }

    private void inOrder(List<Span> spans) {
        spans.forEach(this::whole);
        promise(spans.equals(spans.stream().sorted().toList()), "spans are in reading order: " + spans);
    }

    private void whole(Span span) {
        promise(span.end() <= text.length(), "a span ends in the text: " + span);
        promise(!cutsPair(span.start()) && !cutsPair(span.end()), "a span cuts no character: " + span);
    }

    private boolean cutsPair(int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    private void blank(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            promise(
                    Character.isWhitespace(c)
                            || Character.isSpaceChar(c)
                            || Character.getType(c) == Character.FORMAT
                            || Character.isISOControl(c),
                    "only white space stands between blocks, not U+%04X at %d".formatted((int) c, i));
        }
    }

    private static void known(Optional<String> source, Set<String> keys) {
        source.ifPresent(key -> promise(keys.contains(key), "the key of a source leads to it: " + key));
    }

    private static void promise(boolean kept, String promise) {
        if (!kept) {
            throw new AssertionError(promise);
        }
    }
}
