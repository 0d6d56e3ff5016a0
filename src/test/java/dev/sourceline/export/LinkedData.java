package dev.sourceline.export;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A document as a standard JSON-LD processor expands it: a flat list of nodes. */
final class LinkedData {
    /** The terms of the published contexts that our exports use; any other term is an error. */
    private static final Map<String, String> CONTEXTS = Map.of(
            "https://schema.org", "/export/schema-org.jsonld",
            "http://www.w3.org/ns/anno.jsonld", "/export/annotation.jsonld");

    private final JsonArray nodes;

    private LinkedData(JsonArray nodes) {
        this.nodes = nodes;
    }

    static LinkedData read(String json) {
        try {
            JsonLdOptions options = new JsonLdOptions(new Contexts());
            options.setUndefinedTermsPolicy(ProcessingPolicy.Fail);
            Document document = JsonDocument.of(new StringReader(json));
            JsonValue flat = JsonLd.flatten(document).options(options).get();
            return new LinkedData(flat.asJsonArray());
        } catch (JsonLdError e) {
            throw new AssertionError("not JSON-LD: " + json, e);
        }
    }

    /** All nodes of a type. */
    List<JsonObject> ofType(String type) {
        return nodes.stream()
                .map(JsonValue::asJsonObject)
                .filter(node -> node.containsKey("@type")
                        && node.getJsonArray("@type").stream()
                                .anyMatch(given -> text(given).equals(type)))
                .toList();
    }

    /** The node with this identifier. */
    JsonObject node(String id) {
        return nodes.stream()
                .map(JsonValue::asJsonObject)
                .filter(node -> node.getString("@id").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no node " + id));
    }

    /** The literal values of a property. */
    static List<String> literals(JsonObject node, String property) {
        return members(node, property).stream()
                .map(value -> text(Objects.requireNonNull(value.get("@value"))))
                .toList();
    }

    /** The nodes that a property refers to. */
    List<JsonObject> follow(JsonObject node, String property) {
        return members(node, property).stream()
                .map(value -> node(value.getString("@id")))
                .toList();
    }

    private static List<JsonObject> members(JsonObject node, String property) {
        List<JsonObject> members = new ArrayList<>();
        if (node.containsKey(property)) {
            for (JsonValue value : node.getJsonArray(property)) {
                JsonObject object = value.asJsonObject();
                if (object.containsKey("@list")) {
                    object.getJsonArray("@list").forEach(item -> members.add(item.asJsonObject()));
                } else {
                    members.add(object);
                }
            }
        }
        return members;
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }

    private static final class Contexts implements DocumentLoader {
        @Override
        public Document loadDocument(URI url, DocumentLoaderOptions options) throws JsonLdError {
            String copy = CONTEXTS.get(url.toString());
            if (copy == null) {
                throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "unknown context " + url);
            }
            InputStream context = Objects.requireNonNull(LinkedData.class.getResourceAsStream(copy));
            return JsonDocument.of(context);
        }
    }
}
