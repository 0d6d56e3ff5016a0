package dev.sourceline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Command-line arguments: a known command runs, and an unknown one fails with a list of the known ones. */
class CommandIT {
    @ParameterizedTest
    @ValueSource(
            strings = {"migrat", "migrate now", "serve", "-v", "key crawler", "key a read P1D b", "check all", "--Help"
            })
    void whatNobodyKnows(String arguments) throws Exception {
        Program.Outcome outcome = Program.built().run(Map.of(), arguments.split(" "));
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.lines().getFirst()).endsWith("does not know what this means: " + arguments);
        assertThat(outcome.lines()).contains("usage: sourceline [COMMAND]");
    }

    @Test
    void help() throws Exception {
        Program.Outcome outcome = Program.built().run(Map.of(), "--help");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.lines())
                .startsWith("usage: sourceline [COMMAND]")
                .anyMatch(line -> line.startsWith("  migrate "))
                .anyMatch(line -> line.startsWith("  check "));
    }

    @Test
    void version() throws Exception {
        Program.Outcome outcome = Program.built().run(Map.of(), "--version");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.lines())
                .singleElement()
                .asString()
                .matches("sourceline \\d+\\.\\d+\\.\\S+, engine \\d\\S*, lexicon \\d\\S*");
    }

    @Test
    void checkTellsWhatIsMissingUntilNothingIs() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            Map<String, String> settings = Settings.of(server);
            assertThat(check(1, settings))
                    .contains("ok    configuration: every setting makes sense")
                    .anyMatch(line -> line.startsWith("ok    database: PostgreSQL "))
                    .contains("wrong schema: there is none; \"migrate\" makes it")
                    .anyMatch(line -> line.startsWith("wrong keys: "));

            assertThat(Program.built().run(settings, "migrate").exitCode()).isZero();
            assertThat(check(1, settings))
                    .anyMatch(line -> line.startsWith("ok    schema: version "))
                    .anyMatch(line -> line.startsWith("wrong keys: none is of use"));

            Map<String, String> withFirst = new HashMap<>(settings);
            withFirst.put("SOURCELINE_ACCESS_FIRST_KEY", "slk_" + "0".repeat(43));
            assertThat(check(0, withFirst)).anyMatch(line -> line.startsWith("ok    keys: none yet"));

            Program.built().key(settings, "read");
            assertThat(check(0, settings)).contains("ok    keys: 1 of use").noneMatch(line -> line.startsWith("wrong"));
        }
    }

    private static List<String> check(int exitCode, Map<String, String> settings) throws Exception {
        Program.Outcome outcome = Program.built().run(settings, "check");
        assertThat(outcome.exitCode()).as(String.join("\n", outcome.lines())).isEqualTo(exitCode);
        return outcome.lines();
    }
}
