package dev.sourceline.engine.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The engine's knowledge of words: text files beside the classes, one entry a line, {@code #} opens a comment. They are read
 * while classes are initialised, which a native image does when it is built.
 */
public final class Lexicon {
    /** Names the knowledge in every answer; changes with any file of the lexicon. */
    public static final String VERSION = entries("version.txt").getFirst();

    private Lexicon() {}

    /**
     * The entries of one file, in its order, trimmed.
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
