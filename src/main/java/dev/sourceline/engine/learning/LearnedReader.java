package dev.sourceline.engine.learning;

import dev.sourceline.engine.syntax.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Reads attributions with the learned parts beside what the rules found, and weighs both. Immutable, thread-safe,
 * deterministic. Its model is read while the class is initialised, which a native image does when it is built.
 */
public final class LearnedReader {
    /** In tokens; what is longer was written by nobody, and is left to the rules. */
    public static final int LONGEST_SENTENCE = 500;

    private static final LearnedReader SHIPPED = new LearnedReader(load());

    private final CandidateFinder finder;
    private final Chooser chooser;
    private final OperatingPoint point;

    LearnedReader(Model model) {
        this.finder = model.finder();
        this.chooser = model.chooser();
        this.point = model.point();
    }

    /** The one with the model that comes with the engine. */
    public static LearnedReader shipped() {
        return SHIPPED;
    }

    /**
     * What is probable enough, rules and learned parts together, in no order. Findings without a cue are the rules' own
     * business and not among it.
     *
     * @param transcript whether the text is one of speaker labels and their turns
     */
    public List<Weighed> read(Document document, List<RuleFinding> rules, ClauseHints clauses, boolean transcript) {
        var signs = new Signs(document, rules, clauses);
        return chooser.choose(
                finder.find(signs), transcript ? point.interview() : point.learned(), point.ruled(), point.margin());
    }

    private static Model load() {
        try (InputStream in = LearnedReader.class.getResourceAsStream("/model/attributions.bin")) {
            if (in == null) {
                throw new IllegalArgumentException("no model/attributions.bin");
            }
            return Model.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("model/attributions.bin", e);
        }
    }
}
