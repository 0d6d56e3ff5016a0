package dev.sourceline.benchmark;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Runs the engine on small annotated cases and prints recall, precision, the pronouns with the right source, and the words
 * wrongly attributed to a named source.
 *
 * <p>Arguments: the file; {@code each} lists missed and false attributions.
 */
final class CaseBenchmark {
    private CaseBenchmark() {}

    public static void main(String[] arguments) {
        Corpus cases = Corpus.read(Path.of(arguments[0]));
        boolean each = Arrays.asList(arguments).contains("each");
        var engine = new EngineUnderTest();
        var tally = new Tally();
        PrintStream out = System.out;
        for (Annotated gold : cases.texts()) {
            var score = new CaseScore(gold, engine.annotate(gold));
            score.count(tally);
            List<String> faults = score.faults();
            if (each && !faults.isEmpty()) {
                out.println("== " + gold.id());
                faults.forEach(out::println);
            }
        }
        out.printf(
                "recall %.3f (%d of %d)  precision %.3f (%d of %d)%n",
                (double) tally.of("gold+") / tally.of("gold"),
                tally.of("gold+"),
                tally.of("gold"),
                (double) tally.of("found+") / tally.of("found"),
                tally.of("found+"),
                tally.of("found"));
        out.printf(
                "pronouns' source %d of %d; false words in a named mouth %d%n",
                tally.of("pronoun+"), tally.of("pronoun"), tally.of("false words"));
    }
}
