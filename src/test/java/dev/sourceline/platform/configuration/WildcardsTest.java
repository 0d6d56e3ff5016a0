package dev.sourceline.platform.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertyName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WildcardsTest {
    private static final List<String> NAMES = List.of(
            "harbour.lock.*.open",
            "harbour.lock.*",
            "harbour.*.height",
            "*.lock.height",
            "harbour.gates[*].open",
            "harbour.gates[*].*.keeper",
            "harbour.\"*\".depth",
            "harbour.log.*.level",
            "lock.*");

    /** What the framework's own map finds is found, and nothing else. */
    @Test
    void findsWhatTheMapFinds() {
        Map<PropertyName, String> values = new HashMap<>();
        NAMES.forEach(name -> values.put(new PropertyName(name), name));
        var wildcards = Wildcards.of(values);

        for (String asked : List.of(
                "harbour.lock.north.open",
                "harbour.lock.\"north.gate\".open",
                "harbour.lock.north",
                "harbour.lock",
                "harbour.quay.height",
                "town.lock.height",
                "harbour.gates[7].open",
                "harbour.gates[x].open",
                "harbour.gates[0].north.keeper",
                "harbour.\"north.quay\".depth",
                "harbour.log.\"org.example\".level",
                "lock.north",
                "lock",
                "",
                "%dev.harbour.lock.north.open",
                "harbour.lock.north.shut",
                "harbour.lock.north.gate.open",
                "harbour.lock.*.open",
                "harbour.lock.*",
                "harbour.*.open",
                "harbour.log.*",
                "harbour.gates[*].open")) {
            assertThat(wildcards.find(asked)).as(asked).isEqualTo(values.get(new PropertyName(asked)));
        }
    }

    @Test
    void findsWhatIsAddedLater() {
        Map<PropertyName, String> values = new HashMap<>();
        assertThat(Wildcards.of(values).find("harbour.lock.north.open")).isNull();

        values.put(new PropertyName("harbour.lock.*.open"), "yes");

        assertThat(Wildcards.of(values).find("harbour.lock.north.open")).isEqualTo("yes");
    }
}
