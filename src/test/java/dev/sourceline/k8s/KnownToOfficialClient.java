package dev.sourceline.k8s;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Every object passes the validation of the official client, which is generated from Kubernetes' OpenAPI document. */
final class KnownToOfficialClient implements Rule {
    private static final String MODELS = "io.kubernetes.client.openapi.models.";
    private static final Set<String> OTHERS = Set.of(
            "monitoring.coreos.com/v1",
            "postgresql.cnpg.io/v1",
            "barmancloud.cnpg.io/v1",
            "gateway.networking.k8s.io/v1");

    @Override
    public Stream<String> findings(Manifests manifests) {
        return manifests.all().stream()
                .filter(manifest -> !OTHERS.contains(manifest.apiVersion()))
                .flatMap(KnownToOfficialClient::findings);
    }

    private static Stream<String> findings(Manifest manifest) {
        try {
            Class.forName(model(manifest))
                    .getMethod("validateJsonElement", JsonElement.class)
                    .invoke(null, JsonParser.parseString(manifest.json().toString()));
            return Stream.empty();
        } catch (InvocationTargetException e) {
            return Stream.of(manifest + ": " + e.getTargetException().getMessage());
        } catch (ReflectiveOperationException e) {
            return Stream.of(manifest + " is of a kind that nobody knows: " + e.getMessage());
        }
    }

    private static String model(Manifest manifest) {
        String version = manifest.apiVersion().substring(manifest.apiVersion().indexOf('/') + 1);
        return MODELS + version.substring(0, 1).toUpperCase(Locale.ROOT) + version.substring(1) + manifest.kind();
    }
}
