package dev.sourceline.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every overlay passes every rule, and every rule finds its planted faults. Skipped without kustomize or kubectl. */
class ManifestsTest {
    private static final Optional<Kustomize> KUSTOMIZE = Kustomize.find();
    private static final List<Fault> FAULTS = Fault.readAll();

    @BeforeAll
    static void kustomizeIsThere() {
        assumeTrue(KUSTOMIZE.isPresent(), "neither kustomize nor kubectl is on the PATH");
    }

    @TestFactory
    Stream<DynamicContainer> overlaysKeepToTheRules() {
        return Stream.of(Overlay.values()).map(overlay -> {
            Manifests manifests = KUSTOMIZE.orElseThrow().render(overlay);
            return DynamicContainer.dynamicContainer(
                    overlay.name(), Rules.ALL.stream().filter(overlay::keepsTo).map(rule -> keeps(manifests, rule)));
        });
    }

    @TestFactory
    Stream<DynamicTest> rulesFindPlantedFaults() {
        Manifests sound = KUSTOMIZE.orElseThrow().render(Overlay.PRODUCTION);
        return FAULTS.stream()
                .map(fault -> DynamicTest.dynamicTest(
                        fault.toString(),
                        () -> assertThat(rule(fault).findings(fault.plantedIn(sound)))
                                .isNotEmpty()));
    }

    @Test
    void everyRuleHasAFault() {
        assertThat(FAULTS)
                .extracting(Fault::rule)
                .containsAll(Rules.ALL.stream().map(Rule::name).toList());
    }

    private static DynamicTest keeps(Manifests manifests, Rule rule) {
        return DynamicTest.dynamicTest(
                rule.name(), () -> assertThat(rule.findings(manifests)).isEmpty());
    }

    private static Rule rule(Fault fault) {
        return Rules.ALL.stream()
                .filter(rule -> rule.name().equals(fault.rule()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule " + fault.rule()));
    }
}
