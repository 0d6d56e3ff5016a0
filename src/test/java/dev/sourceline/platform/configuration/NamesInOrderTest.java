package dev.sourceline.platform.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMapping.NamingStrategy;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesInOrderTest {
    private static final Set<String> LOCK = Set.of("gate-height", "keepers.*.name");

    @ConfigMapping(prefix = "harbour")
    interface Harbour {
        Optional<Lock> lock();
    }

    @ConfigMapping(prefix = "harbour", namingStrategy = NamingStrategy.SNAKE_CASE)
    interface SnakeHarbour {
        Optional<Lock> lock();
    }

    interface Lock {
        OptionalInt gateHeight();

        Map<String, Keeper> keepers();

        interface Keeper {
            Optional<String> name();
        }
    }

    /** A group is there where the framework has one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "harbour.lock.gate-height",
                "harbour.lock.gate_height",
                "harbour.lock.gateheight",
                "harbour.lock.keepers.north.name",
                "harbour.lock.keepers.\"north.gate\".name",
                "harbour.lock.keepers.north.age",
                "harbour.lock",
                "harbour.lockgate-height",
                "harbour.loc.gate-height",
                "harbour.lock-gate.gate-height",
                "town.lock.gate-height",
                "harbour"
            })
    void isThereWhereTheFrameworkHasOne(String name) {
        SmallRyeConfig config = config(name);

        assertThat(hasLock(config, NamingStrategy.KEBAB_CASE))
                .isEqualTo(config.getConfigMapping(Harbour.class).lock().isPresent());
        assertThat(hasLock(config, NamingStrategy.SNAKE_CASE))
                .isEqualTo(config.getConfigMapping(SnakeHarbour.class).lock().isPresent());
    }

    private static boolean hasLock(SmallRyeConfig config, NamingStrategy spelling) {
        return NamesInOrder.of(config).hasOneOf(LOCK, "harbour.lock", spelling);
    }

    private static SmallRyeConfig config(String name) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(
                        Map.of("harbour.aft", "1", name, "7", "harbour.z", "2"), "here", 100))
                .withMapping(Harbour.class)
                .withMapping(SnakeHarbour.class)
                .withMappingIgnore("**")
                .withDefaultValue("smallrye.config.mapping.validate-unknown", "false")
                .build();
    }
}
