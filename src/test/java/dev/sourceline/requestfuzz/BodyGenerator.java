package dev.sourceline.requestfuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Generates request bodies, valid ones by the contract and damaged ones. */
final class BodyGenerator {
    private static final int DEEPEST = 6;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> ARTICLES = List.of(
            "Quay closed\n\nBy Tova Lind\n\n“The quay is closed,” Harbourmaster Una Keelson said on Monday.",
            "A port official cited by Reuters reportedly said that the cranes will stay.",
            "According to the ministry, the bridge is safe.\r\n\r\n\"It is not,\" said Ole Brask.",
            "ELMA, Jan. 5 (Reuters) - The council will vote, Mayor Ida Rask told the Courier.",
            "Q: Why?\nA: Because, she said, “",
            "\"\"\"\"\"\"",
            "he said she said they said it was said",
            "said");

    private final Random random;
    private final Contract contract;
    private final KnownValues known;

    BodyGenerator(Random random, Contract contract, KnownValues known) {
        this.random = random;
        this.contract = contract;
        this.known = known;
    }

    /** A valid article as JSON. Every second one is a new version of the previous one. */
    static String article(int number) {
        return NODES.objectNode()
                .put("text", ARTICLES.get(number % 4) + " That was in year " + number + ", she said.")
                .put("url", "https://fuzz.example/" + number / 2)
                .put("publisher", "Fuzz Courier")
                .toString();
    }

    byte[] body(String mediaType, JsonNode schema) {
        return switch (mediaType) {
            case "application/x-ndjson" -> lines(schema);
            case "text/plain" -> article().getBytes(StandardCharsets.UTF_8);
            case "application/x-www-form-urlencoded" -> form();
            default -> damaged(value("", schema, 0).toString());
        };
    }

    byte[] packed(byte[] body) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] whole = packed.toByteArray();
        return random.nextInt(8) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole;
    }

    private byte[] lines(JsonNode schema) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (int i = random.nextInt(5); i >= 0; i--) {
            lines.writeBytes(damaged(value("", schema, 0).toString()));
            lines.writeBytes((random.nextInt(6) == 0 ? "\r\n" : "\n").getBytes(StandardCharsets.UTF_8));
        }
        return lines.toByteArray();
    }

    private byte[] form() {
        return ("queries=" + java.net.URLEncoder.encode(NastyValues.any(random), StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String article() {
        String text = ARTICLES.get(random.nextInt(ARTICLES.size()));
        return switch (random.nextInt(5)) {
            case 0 -> text;
            case 1 -> text + " " + random.nextInt(1000);
            case 2 -> text + NastyValues.any(random);
            case 3 -> NastyValues.any(random) + "\n\n" + text;
            default -> NastyValues.any(random);
        };
    }

    /** Damages the JSON one time in four. */
    private byte[] damaged(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        if (bytes.length == 0) {
            return bytes;
        }
        return switch (random.nextInt(24)) {
            case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                yield bytes;
            }
            case 2 -> ("[".repeat(3000) + json).getBytes(StandardCharsets.UTF_8);
            case 3 -> (json + json).getBytes(StandardCharsets.UTF_8);
            case 4 -> ("\ufeff" + json).getBytes(StandardCharsets.UTF_8);
            case 5 -> json.getBytes(StandardCharsets.UTF_16);
            default -> bytes;
        };
    }

    private JsonNode value(String name, JsonNode written, int depth) {
        JsonNode schema = contract.resolved(written);
        if (depth > DEEPEST || random.nextInt(25) == 0) {
            return wrong(depth);
        }
        for (String choice : List.of("oneOf", "anyOf", "allOf")) {
            if (schema.path(choice).size() > 0) {
                return value(
                        name,
                        schema.path(choice)
                                .get(random.nextInt(schema.path(choice).size())),
                        depth);
            }
        }
        if (schema.path("enum").size() > 0) {
            return schema.path("enum").get(random.nextInt(schema.path("enum").size()));
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer" -> NODES.numberNode(random.nextInt(12) == 0 ? random.nextLong() : random.nextInt(60) - 1);
            case "number" -> NODES.numberNode(random.nextDouble());
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            case "null" -> NODES.nullNode();
            default -> NODES.textNode(text(name));
        };
    }

    private String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() && type.size() > 0
                ? type.get(random.nextInt(type.size())).asText()
                : type.asText(schema.has("properties") ? "object" : "");
    }

    private String text(String name) {
        return switch (name) {
            case "text", "exact", "q" -> article();
            case "url" ->
                random.nextInt(3) == 0 ? NastyValues.any(random) : "https://fuzz.example/" + random.nextInt(200);
            case "publishedAt" -> random.nextInt(3) == 0 ? NastyValues.any(random) : "2026-03-01T10:00:00Z";
            case "language" -> random.nextInt(3) == 0 ? NastyValues.any(random) : "en";
            case "id", "source", "into" -> known.any("sources", NastyValues.any(random), random);
            default -> NastyValues.any(random);
        };
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = NODES.objectNode();
        for (var property : schema.path("properties").properties()) {
            boolean required = schema.path("required").toString().contains('"' + property.getKey() + '"');
            if (random.nextInt(required ? 20 : 2) != 0) {
                object.set(property.getKey(), value(property.getKey(), property.getValue(), depth + 1));
            }
        }
        if (random.nextInt(15) == 0) {
            object.put(NastyValues.any(random), NastyValues.any(random));
        }
        return object;
    }

    private ArrayNode array(JsonNode schema, int depth) {
        ArrayNode array = NODES.arrayNode();
        for (int i = random.nextInt(random.nextInt(30) == 0 ? 300 : 4); i > 0; i--) {
            array.add(value("", schema.path("items"), depth + 1));
        }
        return array;
    }

    /** A value of an unexpected type. */
    private JsonNode wrong(int depth) {
        return switch (random.nextInt(7)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.numberNode(random.nextLong());
            case 2 -> NODES.numberNode(new java.math.BigDecimal("1e" + random.nextInt(2000)));
            case 3 -> NODES.booleanNode(true);
            case 4 -> NODES.arrayNode().add(NastyValues.any(random));
            case 5 -> NODES.objectNode().put(NastyValues.any(random), depth);
            default -> NODES.textNode(NastyValues.any(random));
        };
    }
}
