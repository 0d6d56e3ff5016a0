package dev.sourceline.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Prometheus' promtool accepts the alerts and the dashboard, and alerts fire as expected. Skipped without it. */
class AlertsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Optional<SystemProgram> PROMTOOL = SystemProgram.find("promtool");
    private static final Optional<Kustomize> KUSTOMIZE = Kustomize.find();

    @TempDir
    private Path folder;

    @BeforeAll
    static void toolsAreThere() {
        assumeTrue(PROMTOOL.isPresent() && KUSTOMIZE.isPresent(), "promtool or kubectl is not on the PATH");
    }

    @Test
    void alertsCallWhomTheyShould() throws IOException {
        Files.writeString(
                folder.resolve("rules.json"),
                rendered("PrometheusRule", "sourceline", "/spec").toString());
        Files.copy(Path.of("src/test/resources/k8s/alerts.yaml"), folder.resolve("alerts.yaml"));

        assertThat(promtool("test", "rules", "alerts.yaml")).contains("SUCCESS");
    }

    @Test
    void everyAlertHasItsNoteInTheRunbook() throws IOException {
        String runbook = Files.readString(Path.of("k8s/components/monitoring/runbook.md"));
        assertThat(rendered("PrometheusRule", "sourceline", "/spec").findParents("alert"))
                .isNotEmpty()
                .allSatisfy(alert -> {
                    String name = alert.path("alert").asText();
                    assertThat(alert.at("/annotations/runbook").asText())
                            .isEqualTo("k8s/components/monitoring/runbook.md#" + name.toLowerCase(Locale.ROOT));
                    assertThat(runbook).containsPattern("(?m)^## " + name + "\n\n\\S");
                });
    }

    @Test
    void everyPanelAsksWhatPrometheusUnderstands() throws IOException {
        var dashboard = JSON.readTree(rendered("ConfigMap", "sourceline-dashboards", "/data/sourceline.json")
                .asText());
        ArrayNode rules = JSON.createArrayNode();
        dashboard
                .findValues("expr")
                .forEach(question -> rules.addObject()
                        .put("record", "panel:" + rules.size())
                        .put("expr", question.asText().replace("$__rate_interval", "5m")));
        ObjectNode groups = JSON.createObjectNode();
        groups.putArray("groups").addObject().put("name", "panels").set("rules", rules);
        Files.writeString(folder.resolve("panels.json"), groups.toString());

        assertThat(promtool("check", "rules", "panels.json")).contains("SUCCESS: " + rules.size() + " rules found");
    }

    private static JsonNode rendered(String kind, String name, String pointer) {
        return KUSTOMIZE
                .orElseThrow()
                .render(Overlay.PRODUCTION)
                .find(kind, name)
                .orElseThrow()
                .at(pointer);
    }

    private String promtool(String verb, String what, String file) {
        return PROMTOOL.orElseThrow().run(verb, what, folder.resolve(file).toString());
    }
}
