package dev.sourceline.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/** Network policies are not too strict: each of our pods may reach DNS and the database. */
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
