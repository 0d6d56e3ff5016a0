package dev.sourceline.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/** A closed door that is too closed: every pod of ours may ask for names and for the database. */
final class PolicyLetsTheDatabaseAnswer implements Rule {
    @Override
    public Stream<String> findings(Manifests manifests) {
        return manifests
                .pods()
                .filter(pod ->
                        pod.labels().path("app.kubernetes.io/name").asText().equals("sourceline"))
                .flatMap(pod -> Stream.of(53, 5432)
                        .filter(port -> manifests
                                .ofKind("NetworkPolicy")
                                .filter(policy ->
                                        Labels.match(policy.at("/spec/podSelector/matchLabels"), pod.labels()))
                                .flatMap(policy -> policy.at("/spec/egress").valueStream())
                                .noneMatch(rule -> names(rule, port)))
                        .map(port -> pod + " cannot reach port " + port));
    }

    private static boolean names(JsonNode rule, int port) {
        return rule.path("ports")
                .valueStream()
                .anyMatch(allowed -> allowed.path("port").asInt() == port);
    }
}
