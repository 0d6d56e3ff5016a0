package dev.sourceline.requestfuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds faults of a response: violations of HTTP or of the contract, and leaked internals. */
final class AnswerCheck {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern LEAK = Pattern.compile(
            "\\b(?:java|javax|jakarta|dev\\.sourceline|io\\.(?:vertx|quarkus|smallrye|netty)"
                    + "|org\\.(?:jboss|hibernate|postgresql)|com\\.fasterxml)\\.[a-z]+\\.[A-Za-z.]+|\\bat [\\w.$]+\\([\\w]+\\.java"
                    + "|\\w+Exception\\b|(?i:\\bselect\\b[^\"]{1,80}\\bfrom\\b [a-z_]+ (?:where|join|order))|\\bERROR: .*\\(\\d{5}\\)");

    private final Contract contract;

    AnswerCheck(Contract contract) {
        this.contract = contract;
    }

    List<String> faults(FuzzRequest request, Answer answer) {
        List<String> faults = new ArrayList<>();
        if (answer.status() == 0) {
            return List.of("closed without an answer");
        }
        if (answer.status() >= 500) {
            faults.add("status " + answer.status());
        }
        if (answer.headers().containsKey("x-injected")) {
            faults.add("a header of the caller's is in the answer");
        }
        leak(request, answer).ifPresent(leak -> faults.add("leaked: " + leak));
        boolean head = request.method().equals("HEAD");
        if (answer.status() >= 400) {
            faults.addAll(problemFaults(answer, head));
        }
        // A path with dot segments is answered as the path that they lead to (RFC 3986, section 5.2.4).
        contract.operation(request.method(), request.path())
                .filter(_ -> !hasDotSegment(request.path()))
                .ifPresent(operation -> faults.addAll(shownFaults(operation, answer, head)));
        return faults;
    }

    private static boolean hasDotSegment(String path) {
        return path.contains("/.") || path.toLowerCase(Locale.ROOT).contains("%2e");
    }

    private static Optional<String> leak(FuzzRequest request, Answer answer) {
        Matcher leak = LEAK.matcher(answer.isProblem() ? answer.text() : "");
        return leak.find() && !request.toString().contains(leak.group()) ? Optional.of(leak.group()) : Optional.empty();
    }

    private List<String> problemFaults(Answer answer, boolean head) {
        if (!answer.isProblem()) {
            return List.of("status " + answer.status() + " is no problem but “" + answer.mediaType() + "”");
        }
        if (head) {
            return List.of();
        }
        try {
            JsonNode problem = JSON.readTree(answer.text());
            return problem.path("status").asInt() == answer.status()
                            && problem.path("type").asText().startsWith("/v1/problems/")
                    ? List.of()
                    : List.of("the problem is another one than the status " + answer.status() + ": " + problem);
        } catch (JsonProcessingException e) {
            return List.of("the problem is not JSON: " + answer.text());
        }
    }

    private List<String> shownFaults(Operation operation, Answer answer, boolean head) {
        JsonNode response = operation.response(answer.status(), contract);
        // Every resource with an entity tag may answer a conditional request with 304.
        if (answer.status() == 304 && !answer.header("etag").isEmpty()) {
            return List.of();
        }
        if (response.isMissingNode()) {
            return List.of("the contract shows no " + answer.status());
        }
        if (head || answer.text().isEmpty()) {
            return List.of();
        }
        JsonNode content = response.path("content");
        JsonNode shown = content.path(answer.mediaType());
        for (var type : content.properties()) {
            if (type.getKey().split(";", -1)[0].equals(answer.mediaType())) {
                shown = type.getValue();
            }
        }
        if (shown.isMissingNode()) {
            return List.of("the contract shows no " + answer.status() + " with " + answer.mediaType());
        }
        return bodyFaults(shown.path("schema"), answer);
    }

    private List<String> bodyFaults(JsonNode schema, Answer answer) {
        if (answer.mediaType().endsWith("x-ndjson")) {
            // If the contract describes only the whole body, the schema is that of a text.
            boolean linesAreShown =
                    !contract.resolved(schema).path("type").asText().equals("string");
            return !linesAreShown
                    ? List.of()
                    : answer.text()
                            .lines()
                            .filter(line -> !line.isBlank())
                            .limit(20)
                            .flatMap(line -> contract.invalid(schema, line).stream())
                            .map(fault -> "a line is not as the contract shows: " + fault)
                            .toList();
        }
        return answer.mediaType().endsWith("json")
                ? contract.invalid(schema, answer.text()).stream()
                        .map(fault -> "the body is not as the contract shows: " + fault)
                        .toList()
                : List.of();
    }
}
