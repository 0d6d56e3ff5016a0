package dev.sourceline.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/** kube-score's pod-networkpolicy: policies cover both directions of every pod, and no rule allows all peers. */
final class TrafficIsNamed implements Rule {
    @Override
    public Stream<String> findings(Manifests manifests) {
        return Stream.concat(
                manifests
                        .pods()
                        .flatMap(pod -> Stream.of("Ingress", "Egress")
                                .filter(direction -> manifests
                                        .ofKind("NetworkPolicy")
                                        .noneMatch(policy -> covers(policy, pod, direction)))
                                .map(direction -> pod + " has no policy for " + direction)),
                manifests
                        .ofKind("NetworkPolicy")
                        .filter(policy -> rules(policy, "ingress", "from").anyMatch(JsonNode::isEmpty)
                                || rules(policy, "egress", "to").anyMatch(JsonNode::isEmpty)
                                || hasBlockOfEverybody(policy))
                        .map(policy -> policy + " lets everybody through"));
    }

    private static boolean covers(Manifest policy, Pod pod, String direction) {
        return Labels.match(policy.at("/spec/podSelector/matchLabels"), pod.labels())
                && policy.at("/spec/policyTypes")
                        .valueStream()
                        .anyMatch(type -> type.asText().equals(direction));
    }

    private static boolean hasBlockOfEverybody(Manifest policy) {
        return policy.at("/spec").findValuesAsText("cidr").stream().anyMatch(block -> block.endsWith("/0"));
    }

    private static Stream<JsonNode> rules(Manifest policy, String direction, String peers) {
        return policy.at("/spec/" + direction).valueStream().map(rule -> rule.path(peers));
    }
}
