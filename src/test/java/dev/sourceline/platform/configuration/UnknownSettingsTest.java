package dev.sourceline.platform.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.ConfigValidationException.Problem;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnknownSettingsTest {
    private static final Set<String> READ = Set.of("harbour.height", "harbour.lock.depth");
    private static final Set<String> IGNORED =
            Set.of("harbour.tide", "harbour.quay.*.length", "harbour.gates[*].open", "harbour.crane.**");

    @ConfigMapping(prefix = "harbour")
    interface Harbour {
        int height();

        Lock lock();

        interface Lock {
            int depth();
        }
    }

    /** Tells of the same settings as the framework, in the same words. */
    @Test
    void saysWhatTheFrameworkSays() {
        Map<String, String> settings = settings(
                "harbour.heigth",
                "harbour.lock.deep",
                "harbour.tide",
                "harbour.tides",
                "harbour.quay.north.length",
                "harbour.quay.\"north.west\".length",
                "harbour.quay.north.width",
                "harbour.*.length",
                "harbour.*",
                "harbour.gates[7].open",
                "harbour.gates[7].shut",
                "harbour.gates[x].open",
                "harbour.crane",
                "harbour.crane.reach",
                "harbour.cranes",
                "harbour[0]",
                "harbours.height",
                "town.height");

        assertThat(ours(settings))
                .containsExactlyInAnyOrderElementsOf(theirs(settings))
                .hasSizeGreaterThan(5);
    }

    @Test
    void aGroupWithoutANameKnowsAllNames() {
        assertThat(new UnknownSettings(Set.of(), Set.of("", "harbour"))
                        .in(config(settings()).build(), READ))
                .isEmpty();
    }

    private static List<String> ours(Map<String, String> settings) {
        List<Problem> problems = new UnknownSettings(IGNORED, Set.of("harbour"))
                .in(config(settings).build(), READ);
        return problems.stream().map(UnknownSettingsTest::message).toList();
    }

    private static List<String> theirs(Map<String, String> settings) {
        try {
            SmallRyeConfigBuilder builder = config(settings).withMapping(Harbour.class);
            IGNORED.forEach(builder::withMappingIgnore);
            builder.build();
            return List.of();
        } catch (ConfigValidationException e) {
            return IntStream.range(0, e.getProblemCount())
                    .mapToObj(e::getProblem)
                    .map(UnknownSettingsTest::message)
                    .toList();
        }
    }

    private static String message(Problem problem) {
        return problem.getMessage();
    }

    private static SmallRyeConfigBuilder config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder().withSources(new PropertiesConfigSource(settings, "written here", 100));
    }

    private static Map<String, String> settings(String... more) {
        Map<String, String> settings = new HashMap<>();
        READ.forEach(name -> settings.put(name, "7"));
        for (String name : more) {
            settings.put(name, "7");
        }
        return settings;
    }
}
