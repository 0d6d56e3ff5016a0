package dev.sourceline.k8s;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** kube-linter's latest-tag: every image has a fixed tag and is not pulled at each start. */
final class ImageHasTag implements Rule {
    private static final Pattern TAGGED =
            Pattern.compile("[^:@]+(:\\d+/[^:@]+)?:(?!latest)[\\w.-]+(@sha256:[0-9a-f]{64})?");

    @Override
    public Stream<String> findings(Manifests manifests) {
        return manifests
                .containers()
                .filter(container ->
                        !TAGGED.matcher(container.path("image").asText()).matches()
                                || !container.path("imagePullPolicy").asText().equals("IfNotPresent"))
                .map(container -> container + " has an image without a tag: " + container.path("image"));
    }
}
