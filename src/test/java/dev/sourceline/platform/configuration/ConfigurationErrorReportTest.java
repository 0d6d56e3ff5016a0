package dev.sourceline.platform.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationErrorReportTest {
    @ConfigMapping(prefix = "harbour")
    interface Harbour {
        @WithDefault("3")
        @WithConverter(PositiveValueCheck.Count.class)
        int gates();

        @WithDefault("2h")
        @WithConverter(PositiveValueCheck.Time.class)
        Duration tide();

        @WithDefault("1M")
        @WithConverter(PositiveValueCheck.Size.class)
        MemorySize log();

        Optional<@WithConverter(PositiveValueCheck.Count.class) Integer> cranes();

        String name();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    harbour.gates  | 0    | harbour.gates cannot be "0": It has to be above 0.
                    harbour.gates  | many | harbour.gates cannot be "many": It has to be a whole number.
                    harbour.cranes | -1   | harbour.cranes cannot be "-1": It has to be above 0.
                    harbour.tide   | 0s   | harbour.tide cannot be "0s": It has to be above 0.
                    harbour.tide   | soon | harbour.tide cannot be "soon": Invalid duration: soon
                    harbour.log    | 0    | harbour.log cannot be "0": It has to be above 0.
                    harbour.gate   | 3    | nobody reads harbour.gate, which stands in PropertiesConfigSource[source=here]
                    """)
    void saysWhichSettingAndWhy(String name, String value, String line) {
        assertThat(line(Map.of("harbour.name", "Elven", name, value))).contains(line);
    }

    @Test
    void saysWhatIsAbsentAndAllElse() {
        assertThat(line(Map.of("harbour.gates", "0")))
                .hasValueSatisfying(line ->
                        assertThat(line).contains("harbour.name is not set", "; ", "harbour.gates cannot be \"0\""));
    }

    @Test
    void takesWhatMakesSense() {
        Harbour harbour = read(Map.of("harbour.name", "Elven", "harbour.gates", " 4 ", "harbour.cranes", "2"));

        assertThat(harbour.gates()).isEqualTo(4);
        assertThat(harbour.cranes()).contains(2);
        assertThat(harbour.tide()).isEqualTo(Duration.ofHours(2));
        assertThat(harbour.log().asLongValue()).isEqualTo(1 << 20);
    }

    @Test
    void leavesOtherFailuresToOthers() {
        assertThat(ConfigurationErrorReport.of(new IllegalStateException("the tide is out")))
                .isEmpty();
    }

    private static Optional<String> line(Map<String, String> settings) {
        return ConfigurationErrorReport.of(
                new IllegalStateException("it does not start", catchThrowable(() -> read(settings))));
    }

    private static Harbour read(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "here", 100))
                .withMapping(Harbour.class)
                .build()
                .getConfigMapping(Harbour.class);
    }
}
