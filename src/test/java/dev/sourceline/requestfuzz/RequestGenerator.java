package dev.sourceline.requestfuzz;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.buffer.Buffer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Generates requests: an operation of the contract with values that are documented, were seen before, or are malformed.
 */
final class RequestGenerator {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");
    private static final List<String> METHODS = List.of(
            "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "get", "QUERY", "X");
    private static final List<String> HEADERS = List.of(
            "Accept",
            "Accept-Encoding",
            "Accept-Language",
            "Accept-Charset",
            "If-Match",
            "If-None-Match",
            "If-Modified-Since",
            "If-Unmodified-Since",
            "If-Range",
            "Range",
            "Prefer",
            "Idempotency-Key",
            "Last-Event-ID",
            "traceparent",
            "tracestate",
            "baggage",
            "Cookie",
            "Origin",
            "Access-Control-Request-Method",
            "Referer",
            "User-Agent",
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Proto",
            "X-HTTP-Method-Override",
            "Content-Language",
            "Content-Type",
            "Content-Encoding",
            "Content-Range",
            "Content-MD5",
            "TE",
            "Cache-Control",
            "Pragma",
            "Date",
            "Upgrade-Insecure-Requests",
            "X-Nothing");
    private static final List<String> MEDIA_TYPES = List.of(
            "application/json",
            "application/json; charset=utf-16",
            "application/ld+json",
            "application/problem+json",
            "application/x-ndjson",
            "application/xml",
            "application/merge-patch+json",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "application/x-www-form-urlencoded",
            "text/html",
            "text/csv",
            "text/plain",
            "text/plain; charset=koi8-r",
            "text/plain; charset=\"",
            "text/event-stream",
            "image/png",
            "*/*",
            "*/json",
            "/",
            ";",
            "text",
            "text/",
            "*",
            "");
    private static final int LONGEST_HEADER = 2000;

    private final Random random;
    private final Contract contract;
    private final KnownValues known;
    private final BodyGenerator bodies;
    private final String credentials;

    /** @param credentials an API key, or empty if authentication is off */
    RequestGenerator(Random random, Contract contract, KnownValues known, String credentials) {
        this.random = random;
        this.contract = contract;
        this.known = known;
        this.bodies = new BodyGenerator(random, contract, known);
        this.credentials = credentials;
    }

    FuzzRequest next() {
        Operation operation =
                contract.operations().get(random.nextInt(contract.operations().size()));
        String method = random.nextInt(20) == 0 ? METHODS.get(random.nextInt(METHODS.size())) : operation.method();
        List<String> headers = new ArrayList<>();
        byte[] body = body(operation, headers);
        String target = target(operation);
        addHeaders(operation, target.split("\\?", 2)[0], headers);
        if (!credentials.isEmpty() && headers.stream().noneMatch(header -> header.startsWith("Authorization"))) {
            headers.add("Authorization: Bearer " + credentials);
        }
        if (body.length > 0 || random.nextInt(30) == 0) {
            headers.add("Content-Length: " + body.length);
        }
        return new FuzzRequest(method, target, headers, Buffer.buffer(body));
    }

    private String target(Operation operation) {
        String path = PLACEHOLDER
                .matcher(operation.path())
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(segment(operation, found.group(1))));
        if (random.nextInt(40) == 0) {
            path = mangled(path);
        }
        StringBuilder query = new StringBuilder();
        for (JsonNode parameter : operation.parameters()) {
            if (parameter.path("in").asText().equals("query") && random.nextInt(3) == 0) {
                append(query, parameter.path("name").asText(), value(parameter));
            }
        }
        if (random.nextInt(20) == 0) {
            append(query, NastyValues.any(random), NastyValues.any(random));
        }
        return query.isEmpty() ? path : path + "?" + query.substring(1);
    }

    private String segment(Operation operation, String name) {
        if (random.nextInt(6) == 0) {
            return segment(NastyValues.any(random));
        }
        return switch (name) {
            case "number", "n", "version" -> Integer.toString(random.nextInt(5));
            case "type" -> "not-found";
            default -> known.any(operation.kind(), "0192f3a0-0000-7000-8000-000000000000", random);
        };
    }

    /** Percent-encodes the value, one time in ten wrongly. */
    private String segment(String value) {
        String escaped = URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
        return random.nextInt(10) == 0 ? escaped.replace("%", random.nextBoolean() ? "%z" : "%C3%") : escaped;
    }

    private String mangled(String path) {
        return switch (random.nextInt(12)) {
            case 0 -> path + "/";
            case 1 -> path.replace("/", "//");
            case 2 -> path + "/..";
            case 3 -> path + "/%2e%2e/";
            case 4 -> path + ";a=b";
            case 5 -> path + "%00";
            case 6 -> path + "/%zz";
            case 7 -> path.toUpperCase(java.util.Locale.ROOT);
            case 8 -> path + "%";
            case 9 -> path + "%2";
            case 10 -> "http://localhost" + path;
            default -> path.replace("/v1", "/%76%31");
        };
    }

    private void append(StringBuilder query, String name, String value) {
        query.append('&').append(segment(name)).append('=').append(segment(value));
        if (random.nextInt(40) == 0) {
            query.append('&').append(segment(name)).append("=again");
        }
        if (random.nextInt(60) == 0) {
            query.append(List.of("&", "=", "&=", "&&", "?", "%", "%zz", "%ff", "&%=%")
                    .get(random.nextInt(9)));
        }
    }

    private String value(JsonNode parameter) {
        String name = parameter.path("name").asText();
        JsonNode schema = contract.resolved(parameter.path("schema"));
        JsonNode codes = schema.path("enum");
        if (name.equals("wait")) {
            return random.nextInt(4) == 0 ? "nothing" : "0";
        }
        if (random.nextInt(4) == 0) {
            return NastyValues.any(random);
        }
        if (codes.size() > 0) {
            return codes.get(random.nextInt(codes.size())).asText();
        }
        return switch (name) {
            case "limit" -> Integer.toString(random.nextInt(1, 220));
            case "cursor", "after" -> known.any("cursor", "x", random);
            case "source", "article", "publisher" -> known.any(name + "s", "x", random);
            case "from", "to", "version" -> Integer.toString(random.nextInt(4));
            case "q" ->
                List.of("quay", "cranes stay", "\"the quay\"", "said -no", "brigde")
                        .get(random.nextInt(5));
            default -> NastyValues.any(random);
        };
    }

    private byte[] body(Operation operation, List<String> headers) {
        JsonNode content =
                contract.resolved(operation.node().path("requestBody")).path("content");
        if (content.isMissingNode() || content.isEmpty()) {
            if (random.nextInt(30) != 0) {
                return new byte[0];
            }
            headers.add("Content-Type: " + mediaType());
            return NastyValues.any(random).getBytes(StandardCharsets.UTF_8);
        }
        List<Map.Entry<String, JsonNode>> shown = List.copyOf(content.properties());
        var one = shown.get(random.nextInt(shown.size()));
        byte[] body = bodies.body(one.getKey(), one.getValue().path("schema"));
        switch (random.nextInt(20)) {
            case 0 -> headers.add("Content-Type: " + mediaType());
            case 1 -> {}
            case 2 -> {
                headers.add("Content-Type: " + one.getKey());
                headers.add("Content-Encoding: "
                        + List.of("gzip", "br", "identity", "gzip, gzip", "").get(random.nextInt(5)));
            }
            case 3 -> {
                headers.add("Content-Type: " + one.getKey());
                headers.add("Content-Encoding: gzip");
                body = bodies.packed(body);
            }
            default -> headers.add("Content-Type: " + one.getKey());
        }
        return body;
    }

    private void addHeaders(Operation operation, String path, List<String> headers) {
        for (JsonNode parameter : operation.parameters()) {
            if (parameter.path("in").asText().equals("header") && random.nextInt(2) == 0) {
                addHeader(parameter.path("name").asText(), path, headers);
            }
        }
        if (operation.method().equals("GET") && random.nextInt(4) == 0) {
            headers.add("Accept: " + shownType(operation));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            if (random.nextInt(3) == 0) {
                addHeader(HEADERS.get(random.nextInt(HEADERS.size())), path, headers);
            }
        }
        if (random.nextInt(100) == 0) {
            headers.add("Authorization: " + oneLine(NastyValues.any(random)));
        }
    }

    private String shownType(Operation operation) {
        List<String> types = new ArrayList<>();
        operation.response(200, contract).path("content").fieldNames().forEachRemaining(types::add);
        return types.isEmpty() ? mediaType() : types.get(random.nextInt(types.size()));
    }

    private void addHeader(String name, String path, List<String> headers) {
        String value = switch (name) {
            case "Accept", "Content-Type" -> mediaType();
            case "If-Match", "If-None-Match" -> known.etag(path, random);
            case "Accept-Encoding" ->
                List.of("gzip", "gzip;q=0", "br", "*", "identity;q=0", "").get(random.nextInt(6));
            case "Content-Encoding" ->
                List.of("gzip", "identity", "x-gzip", "deflate").get(random.nextInt(4));
            case "traceparent" -> "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
            default -> NastyValues.any(random);
        };
        headers.add(name + ": " + oneLine(random.nextInt(5) == 0 ? NastyValues.any(random) : value));
    }

    private String mediaType() {
        return MEDIA_TYPES.get(random.nextInt(MEDIA_TYPES.size()));
    }

    /**
     * The value as a valid header value: a line end would start another header, and other control characters end the request.
     */
    private static String oneLine(String value) {
        String line = value.replaceAll("[\\x00-\\x08\\x0a-\\x1f\\x7f]", "");
        return line.length() <= LONGEST_HEADER ? line : line.substring(0, LONGEST_HEADER);
    }
}
