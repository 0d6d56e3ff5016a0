package dev.sourceline.requestfuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The OpenAPI document of the service. */
final class Contract {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode document;
    private final List<Operation> operations = new ArrayList<>();
    private final Map<JsonNode, JsonSchema> schemas = new ConcurrentHashMap<>();

    private Contract(JsonNode document) {
        this.document = document;
    }

    static Contract parse(String written) {
        try {
            Contract contract = new Contract(JSON.readTree(written));
            contract.document.path("components").path("schemas").forEach(Contract::close);
            contract.readOperations();
            return contract;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the contract is not JSON", e);
        }
    }

    private void readOperations() {
        for (var path : document.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                if (operation.getValue().has("responses")) {
                    String method = operation.getKey().toUpperCase(java.util.Locale.ROOT);
                    operations.add(Operation.of(method, path.getKey(), path.getValue(), operation.getValue(), this));
                }
            }
        }
    }

    List<Operation> operations() {
        return operations;
    }

    /** The operation that handles a request; {@code HEAD} is handled as {@code GET}. */
    Optional<Operation> operation(String method, String path) {
        String shown = method.equals("HEAD") ? "GET" : method;
        return operations.stream()
                .filter(operation -> operation.method().equals(shown)
                        && operation.address().matcher(path).matches())
                // Prefers fixed segments: /articles/bulk is not /articles/{id}.
                .min(java.util.Comparator.comparing(
                        operation -> operation.path().contains("{")));
    }

    JsonNode resolved(JsonNode node) {
        JsonNode reference = node.path("$ref");
        return reference.isTextual() ? resolved(document.at(reference.asText().substring(1))) : node;
    }

    /** The violations of the schema in a body. */
    List<String> invalid(JsonNode schema, String body) {
        return schemas.computeIfAbsent(schema, this::compiled).validate(body, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private JsonSchema compiled(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", document.path("components"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole);
    }

    /** Forbids undocumented members of objects. */
    private static void close(JsonNode schema) {
        if (schema.has("properties") && !schema.has("additionalProperties")) {
            ((ObjectNode) schema).put("additionalProperties", false);
        }
    }
}
