package dev.sourceline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** An executable that has nothing to do keeps little in memory. */
@EnabledIfSystemProperty(named = "native.image.path", matches = ".+", disabledReason = "a JVM keeps what it has")
class FootprintIT {
    private static final int MIB = 1 << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    @Test
    void givesBackWhatOnlyTheStartNeeded() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start();
                RunningProgram program = RunningProgram.start(Program.built(), Settings.of(server))) {
            program.untilReady();
            long started = program.residentBytes();

            long enough = Math.min(started - 16 * MIB, 64 * MIB);
            Instant end = Instant.now().plus(PATIENCE);
            while (program.residentBytes() >= enough && Instant.now().isBefore(end)) {
                Thread.sleep(100);
            }
            assertThat(program.residentBytes()).isLessThan(enough);
            // What was given back comes back where it is needed.
            program.untilReady();
        }
    }
}
