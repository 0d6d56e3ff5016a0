package dev.sourceline.platform.problem;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Adds the problem responses of every operation to the OpenAPI document. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class OpenApiProblems implements OASFilter {
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ACCEPTABLE = 406;
    private static final int PRECONDITION_FAILED = 412;
    private static final int CONTENT_TOO_LARGE = 413;
    private static final int UNSUPPORTED_MEDIA_TYPE = 415;
    private static final int INVALID_CONTENT = 422;
    private static final int PRECONDITION_REQUIRED = 428;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().values().forEach(operation -> complete(path, operation)));
    }

    /** A response with a problem as its body. */
    public static APIResponse told(String description) {
        return OASFactory.createAPIResponse().description(description).content(problem());
    }

    private static void complete(String path, Operation operation) {
        APIResponses responses = operation.getResponses();
        responses.getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("4") && response.getContent() == null) {
                response.setContent(problem());
            }
        });
        add(BAD_REQUEST, responses);
        if (path.contains("{")) {
            add(NOT_FOUND, responses);
        }
        if (hasBody(responses)) {
            add(NOT_ACCEPTABLE, responses);
        }
        if (operation.getRequestBody() != null) {
            add(CONTENT_TOO_LARGE, responses);
            add(UNSUPPORTED_MEDIA_TYPE, responses);
            add(INVALID_CONTENT, responses);
        }
        if (isConditional(operation)) {
            add(PRECONDITION_FAILED, responses);
            add(PRECONDITION_REQUIRED, responses);
        }
        add(TOO_MANY_REQUESTS, responses);
        add(UNAVAILABLE, responses);
        responses.getAPIResponse(String.valueOf(TOO_MANY_REQUESTS)).addHeader("Retry-After", retryAfter());
        responses.getAPIResponse(String.valueOf(UNAVAILABLE)).addHeader("Retry-After", retryAfter());
        responses.addAPIResponse("4XX", told("The request cannot be answered; the problem says why"));
        responses.addAPIResponse("5XX", told("The service failed or is not available now; the problem says which"));
    }

    private static void add(int status, APIResponses responses) {
        if (!responses.hasAPIResponse(String.valueOf(status))) {
            String title = Arrays.stream(ProblemType.values())
                    .filter(type -> type.status() == status)
                    .findFirst()
                    .orElseThrow()
                    .title();
            responses.addAPIResponse(String.valueOf(status), told(title));
        }
    }

    private static boolean hasBody(APIResponses responses) {
        return responses.getAPIResponses().entrySet().stream()
                .anyMatch(response ->
                        response.getKey().startsWith("2") && response.getValue().getContent() != null);
    }

    private static boolean isConditional(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().map(Parameter::getName).anyMatch("If-Match"::equals);
    }

    private static Header retryAfter() {
        return OASFactory.createHeader()
                .description("After how many seconds to send the request again")
                .schema(OASFactory.createSchema().addType(SchemaType.INTEGER));
    }

    private static Content problem() {
        return OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("Problem")));
    }
}
