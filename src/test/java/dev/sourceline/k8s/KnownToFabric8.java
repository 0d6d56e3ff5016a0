package dev.sourceline.k8s;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every field exists in the model that fabric8 generates from the schemas of Kubernetes and the Prometheus Operator.
 */
final class KnownToFabric8 implements Rule {
    private static final KubernetesSerialization KINDS = new KubernetesSerialization();
    private static final ObjectMapper STRICT = strict();

    @Override
    public Stream<String> findings(Manifests manifests) {
        return manifests.all().stream()
                .filter(manifest -> !KnownToCloudNativePg.isOfItsGroup(manifest))
                .flatMap(KnownToFabric8::findings);
    }

    private static Stream<String> findings(Manifest manifest) {
        Class<?> model = KINDS.getRegisteredKubernetesResource(manifest.apiVersion(), manifest.kind());
        if (model == null) {
            return Stream.of(manifest + " is of a kind that nobody knows: " + manifest.apiVersion());
        }
        try {
            STRICT.treeToValue(manifest.json(), model);
            return Stream.empty();
        } catch (JsonProcessingException e) {
            return Stream.of(manifest + ": " + e.getOriginalMessage());
        }
    }

    private static ObjectMapper strict() {
        ObjectMapper mapper = JsonMapper.builder()
                .annotationIntrospector(new WithoutAnySetters())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        mapper.coercionConfigFor(LogicalType.Integer).setCoercion(CoercionInputShape.String, CoercionAction.Fail);
        mapper.coercionConfigFor(LogicalType.Boolean).setCoercion(CoercionInputShape.String, CoercionAction.Fail);
        return mapper;
    }

    /** Makes unknown fields fail. By default, the models collect them in a map. */
    private static final class WithoutAnySetters extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Boolean hasAnySetter(Annotated annotated) {
            return false;
        }
    }
}
