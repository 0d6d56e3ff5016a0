package dev.sourceline.platform.database;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Tells Flyway of the migrations that are written in Java: those that commit while they are under way. */
@Singleton
final class JavaMigrations implements FlywayConfigurationCustomizer {
    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.javaMigrations(new WordsRelabelled());
    }
}
