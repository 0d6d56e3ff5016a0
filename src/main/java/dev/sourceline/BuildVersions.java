package dev.sourceline;

import dev.sourceline.engine.extraction.Extractor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The versions of program, engine and lexicon. */
record BuildVersions(String program, String engine, String lexicon) {
    private static final String FILE = "/version.properties";

    /** Read at build time and stored in the native executable. */
    static final BuildVersions BUILT = read();

    private static BuildVersions read() {
        try (InputStream in = Objects.requireNonNull(BuildVersions.class.getResourceAsStream(FILE), FILE)) {
            Properties built = new Properties();
            built.load(in);
            var reading = Extractor.create().extract("");
            return new BuildVersions(built.getProperty("program"), reading.engine(), reading.lexicon());
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    @Override
    public String toString() {
        return "sourceline " + program + ", engine " + engine + ", lexicon " + lexicon;
    }
}
