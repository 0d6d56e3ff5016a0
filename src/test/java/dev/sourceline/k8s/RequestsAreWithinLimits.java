package dev.sourceline.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.Quantity;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** The API server would refuse these: a request above its limit, or an invalid quantity. */
final class RequestsAreWithinLimits implements Rule {
    @Override
    public Stream<String> findings(Manifests manifests) {
        return manifests
                .containers()
                .flatMap(container -> container
                        .at("/resources/requests")
                        .propertyStream()
                        .filter(request ->
                                !fits(request.getValue(), container.at("/resources/limits/" + request.getKey())))
                        .map(request -> container + " does not fit: " + request));
    }

    private static boolean fits(JsonNode request, JsonNode limit) {
        try {
            return amount(request).compareTo(amount(limit)) <= 0;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static BigDecimal amount(JsonNode quantity) {
        return Quantity.getAmountInBytes(Quantity.parse(quantity.asText()));
    }
}
