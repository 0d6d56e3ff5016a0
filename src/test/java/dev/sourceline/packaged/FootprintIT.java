package dev.sourceline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The resident memory of the idle executable stays below its limit. */
@EnabledIfSystemProperty(named = "native.image.path", matches = ".+", disabledReason = "a JVM needs more")
class FootprintIT {
    private static final long MIB = 1 << 20;

    @Test
    void anIdleExecutableKeepsLessThan110Mib() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start();
                RunningProgram program = RunningProgram.start(Program.built(), Settings.of(server))) {
            program.untilReady();

            assertThat(program.residentBytes()).isLessThan(110 * MIB);
        }
    }
}
