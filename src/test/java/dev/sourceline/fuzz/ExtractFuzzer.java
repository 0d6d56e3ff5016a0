package dev.sourceline.fuzz;

import dev.sourceline.attribution.ExtractCall;
import dev.sourceline.engine.extraction.Extractor;
import dev.sourceline.engine.extraction.KnownMetadata;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The door for a coverage-guided fuzzer, which calls it with bytes it has reason to find interesting. */
public final class ExtractFuzzer {
    /** Behind each of the first four of them a member begins; what has fewer is a text alone. */
    private static final String SEPARATOR = "\u0003";

    private static final int MEMBERS = 5;

    private static final Extractor EXTRACTOR = Extractor.create();
    private static final ExtractCall CALL = new ExtractCall();

    private ExtractFuzzer() {}

    /** Loads what is loaded but once, before the fuzzer looks at the clock. */
    public static void fuzzerInitialize() {
        check("https://news.example.org/a\u0003Reuters\u00032023-01-10T10:30:00Z\u0003en\u0003Roe said it leaks.");
    }

    public static void fuzzerTestOneInput(byte[] input) {
        check(text(input));
    }

    /** Reads a text alone, or one with what is known beside it, as the caller sends it and as it is. */
    static void check(String input) {
        List<String> members = List.of(input.split(SEPARATOR, MEMBERS));
        if (members.size() < MEMBERS) {
            Soundness.check(EXTRACTOR, input, KnownMetadata.NOTHING);
            return;
        }
        String text = members.getLast();
        Soundness.check(EXTRACTOR, text, new KnownMetadata(Optional.of(members.get(1)), Optional.empty()));
        CALL.answer(new ExtractCall.Members(
                        text, member(members, 0), member(members, 1), member(members, 2), member(members, 3)))
                .ifPresent(answer -> Soundness.check(EXTRACTOR, text, answer));
    }

    private static Optional<String> member(List<String> members, int index) {
        return Optional.of(members.get(index)).filter(value -> !value.isEmpty());
    }

    /** UTF-8, in which a control character stands for half a surrogate pair, which UTF-8 cannot say. */
    static String text(byte[] input) {
        return new String(input, StandardCharsets.UTF_8)
                .replace('\u0001', Character.MIN_HIGH_SURROGATE)
                .replace('\u0002', Character.MIN_LOW_SURROGATE);
    }
}
