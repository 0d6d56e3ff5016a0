package dev.sourceline.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/** kube-linter's default-service-account: a separate service account whose token is not mounted. */
final class AccountIsOwnAndMute implements Rule {
    @Override
    public Stream<String> findings(Manifests manifests) {
        return Stream.concat(
                manifests
                        .pods()
                        .filter(pod -> manifests
                                .find(
                                        "ServiceAccount",
                                        pod.spec().path("serviceAccountName").asText())
                                .isEmpty())
                        .map(pod -> pod + " has no account of its own"),
                Stream.concat(
                                manifests.pods().filter(pod -> mounts(pod.spec().path("automountServiceAccountToken"))),
                                manifests
                                        .ofKind("ServiceAccount")
                                        .filter(account -> mounts(account.at("/automountServiceAccountToken"))))
                        .map(owner -> owner + " mounts a token"));
    }

    private static boolean mounts(JsonNode automount) {
        return !automount.isBoolean() || automount.asBoolean();
    }
}
