package dev.sourceline.fuzz;

import dev.sourceline.extraction.Extractor;
import java.nio.charset.StandardCharsets;

/** The door for a coverage-guided fuzzer, which calls it with bytes it has reason to find interesting. */
public final class ExtractFuzzer {
    private static final Extractor EXTRACTOR = Extractor.create();

    private ExtractFuzzer() {}

    public static void fuzzerTestOneInput(byte[] input) {
        Soundness.check(EXTRACTOR, text(input));
    }

    /** UTF-8, in which a control character stands for half a surrogate pair, which UTF-8 cannot say. */
    static String text(byte[] input) {
        return new String(input, StandardCharsets.UTF_8)
                .replace('\u0001', Character.MIN_HIGH_SURROGATE)
                .replace('\u0002', Character.MIN_LOW_SURROGATE);
    }
}
