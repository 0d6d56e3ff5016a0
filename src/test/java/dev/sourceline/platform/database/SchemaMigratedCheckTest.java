package dev.sourceline.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchemaMigratedCheckTest {
    @Test
    void versionIsThatOfTheLastMigration() throws IOException {
        try (Stream<Path> migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
            int last =
                    migrations.mapToInt(SchemaMigratedCheckTest::version).max().orElseThrow();
            assertThat(SchemaMigratedCheck.VERSION).isEqualTo(last);
        }
    }

    private static int version(Path migration) {
        String name = migration.getFileName().toString();
        return Integer.parseInt(name.substring(1, name.indexOf("__")));
    }
}
