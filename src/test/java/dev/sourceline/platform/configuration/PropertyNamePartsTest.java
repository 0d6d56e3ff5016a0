package dev.sourceline.platform.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.NameIterator;
import io.quarkus.runtime.configuration.PropertiesUtil;
import java.util.List;
import org.junit.jupiter.api.Test;

class PropertyNamePartsTest {
    private static final List<String> NAMES = List.of(
            "harbour",
            "harbour.lock.height",
            "harbour.lock-gate.height",
            "harbour.\"north.lock\".height",
            "harbour.gates[7].open",
            "harbour.*.open",
            "*.lock",
            "harbour..height",
            ".lock");
    private static final List<String> PARTS = List.of(
            "harbour", "lock", "lock-gate", "height", "*", "gates[*]", "gates[7]", "open", "\"north.lock\"", "h", "");

    /** Says what the framework says, at every part of every name. */
    @Test
    void saysWhatTheFrameworkSays() {
        for (String name : NAMES) {
            for (String part : PARTS) {
                var ours = new NameIterator(name);
                var theirs = new NameIterator(name);
                while (theirs.hasNext()) {
                    assertThat(PropertyNameParts.isNext(ours, part))
                            .as("%s at %d of %s", part, theirs.getPosition(), name)
                            .isEqualTo(PropertiesUtil.isMapped(theirs, part));
                    ours.next();
                    theirs.next();
                }
            }
        }
    }
}
