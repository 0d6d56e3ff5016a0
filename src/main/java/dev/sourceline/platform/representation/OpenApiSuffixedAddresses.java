package dev.sourceline.platform.representation;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Shows in the contract the address that each other form than JSON has of its own: an operation with one type of answer. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = OpenApiOrder.LAST)
public final class OpenApiSuffixedAddresses implements OASFilter {
    private static final String OK = "200";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        Map<String, Operation> others = new LinkedHashMap<>();
        contract.getPaths().getPathItems().forEach((path, item) -> {
            if (item.getGET() != null) {
                others.putAll(others(path, item.getGET()));
            }
        });
        others.forEach((path, operation) -> contract.getPaths()
                .addPathItem(path, OASFactory.createPathItem().GET(operation)));
    }

    private static Map<String, Operation> others(String path, Operation whole) {
        Map<String, Operation> others = new LinkedHashMap<>();
        APIResponse success = whole.getResponses().getAPIResponse(OK);
        if (success != null && success.getContent() != null) {
            for (String mediaType :
                    List.copyOf(success.getContent().getMediaTypes().keySet())) {
                for (AddressSuffix suffix : AddressSuffix.of(mediaType)) {
                    others.put(path + suffix.text(), other(suffix, mediaType, whole, success));
                }
            }
        }
        return others;
    }

    private static Operation other(AddressSuffix suffix, String mediaType, Operation whole, APIResponse success) {
        String name = suffix.text().substring(1);
        APIResponses responses = OASFactory.createAPIResponses();
        whole.getResponses().getAPIResponses().forEach(responses::addAPIResponse);
        responses.addAPIResponse(
                OK,
                OASFactory.createAPIResponse()
                        .description(success.getDescription())
                        .headers(success.getHeaders())
                        .content(OASFactory.createContent()
                                .addMediaType(
                                        mediaType, OASFactory.createMediaType().schema(schema(mediaType)))));
        return OASFactory.createOperation()
                .operationId(whole.getOperationId() + "As" + Character.toUpperCase(name.charAt(0)) + name.substring(1))
                .summary(whole.getSummary() + ": " + suffix.description())
                .description("What " + whole.getOperationId() + " answers, in another form.")
                .tags(whole.getTags())
                .parameters(parameters(whole))
                .security(whole.getSecurity())
                .responses(responses);
    }

    private static List<Parameter> parameters(Operation whole) {
        return whole.getParameters() == null
                ? List.of()
                : whole.getParameters().stream()
                        .filter(parameter -> !parameter.getName().equals("format"))
                        .toList();
    }

    /** JSON of a vocabulary of its own, or what only its readers understand. */
    private static Schema schema(String mediaType) {
        return mediaType.endsWith("+json")
                ? OASFactory.createSchema().addType(SchemaType.OBJECT)
                : OASFactory.createSchema().addType(SchemaType.STRING).format("binary");
    }
}
