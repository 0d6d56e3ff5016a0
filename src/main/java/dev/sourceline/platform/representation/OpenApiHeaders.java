package dev.sourceline.platform.representation;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says in the contract which headers answers have, and that every read may be a conditional one. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class OpenApiHeaders implements OASFilter {
    private static final String ETAG = "ETag";
    private static final Set<String> CURSORS = Set.of("cursor", "after");

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getPaths()
                .getPathItems()
                .values()
                .forEach(item -> item.getOperations().forEach(OpenApiHeaders::complete));
    }

    private static void complete(PathItem.HttpMethod method, Operation operation) {
        Map<String, APIResponse> responses = operation.getResponses().getAPIResponses();
        responses.forEach((status, response) -> {
            if (status.startsWith("2") || status.equals("429")) {
                response.addHeader(
                        "RateLimit",
                        text(
                                "What is left of the caller's share and when it is full again, where the service has a limit"));
                response.addHeader(
                        "RateLimit-Policy",
                        text("How many requests the caller may send in which time, where the service has a limit"));
            }
        });
        Optional.ofNullable(responses.get("201"))
                .ifPresent(created -> created.addHeader("Location", text("The address of what was made")));
        if (method == PathItem.HttpMethod.GET) {
            completeRead(operation);
        }
    }

    private static void completeRead(Operation operation) {
        APIResponse found = operation.getResponses().getAPIResponse("200");
        found.addHeader(ETAG, text("The entity tag of this answer; a stream has none"));
        found.addHeader(
                "Cache-Control",
                text("`private, no-cache`: the caller may store the answer and has to revalidate it by its ETag"));
        if (names(operation).anyMatch(CURSORS::contains)) {
            found.addHeader("Link", text("The address of the next page, with rel=\"next\" (RFC 8288)"));
        }
        operation
                .getResponses()
                .addAPIResponse(
                        "304",
                        OASFactory.createAPIResponse()
                                .description("The caller has this answer: its entity tag is one of If-None-Match")
                                .addHeader(ETAG, text("The entity tag of this answer")));
        if (names(operation).noneMatch("If-None-Match"::equals)) {
            operation.addParameter(OASFactory.createParameter()
                    .name("If-None-Match")
                    .in(Parameter.In.HEADER)
                    .description(
                            "Entity tags of answers that the caller has; where one is still right, the answer is 304")
                    .schema(string()));
        }
    }

    private static Stream<String> names(Operation operation) {
        return Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
                .map(Parameter::getName);
    }

    private static Header text(String description) {
        return OASFactory.createHeader().description(description).schema(string());
    }

    private static Schema string() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
