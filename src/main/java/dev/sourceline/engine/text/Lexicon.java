package dev.sourceline.engine.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads the lexicon: text files in the resource folder {@code lexicon}, one entry a line, with {@code #} for comments. They are
 * read by static initializers, which a native image runs at build time.
 */
public final class Lexicon {
    /** The version of the lexicon, part of every reading; it changes with any file. */
    public static final String VERSION = entries("version.txt").getFirst();

    private Lexicon() {}

    /**
     * The trimmed entries of a file, in order.
     *
     * @param file the name in the folder {@code lexicon}
     */
    public static List<String> entries(String file) {
        try (InputStream in = Lexicon.class.getResourceAsStream("/lexicon/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException("no lexicon file " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Lexicon::withoutComment)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("lexicon file " + file, e);
        }
    }

    private static String withoutComment(String line) {
        int comment = line.indexOf('#');
        return (comment < 0 ? line : line.substring(0, comment)).strip();
    }
}
