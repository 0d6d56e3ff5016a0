package dev.sourceline.platform.representation;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Marks properties that cannot be null as required in the OpenAPI document, and lists JSON before all other media types. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class OpenApiShapes implements OASFilter {
    @Override
    public Schema filterSchema(Schema schema) {
        Map<String, Schema> properties = schema.getProperties();
        if (properties != null) {
            properties.forEach((name, property) -> {
                if (!isNullable(property)) {
                    schema.addRequired(name);
                }
            });
        }
        return schema;
    }

    @Override
    public APIResponse filterAPIResponse(APIResponse response) {
        if (response.getContent() != null) {
            response.setContent(jsonFirst(response.getContent()));
        }
        return response;
    }

    @Override
    public RequestBody filterRequestBody(RequestBody body) {
        if (body.getContent() != null) {
            body.setContent(jsonFirst(body.getContent()));
        }
        return body;
    }

    /** Generated clients take the first one. */
    private static Content jsonFirst(Content content) {
        Content ordered = OASFactory.createContent();
        content.getMediaTypes().entrySet().stream()
                .sorted(Comparator.comparing(type -> !plain(type.getKey()).equals(MediaType.APPLICATION_JSON)))
                .forEach(type -> ordered.addMediaType(plain(type.getKey()), type.getValue()));
        return ordered;
    }

    private static String plain(String mediaType) {
        int parameters = mediaType.indexOf(';');
        return parameters < 0 ? mediaType : mediaType.substring(0, parameters);
    }

    private static boolean isNullable(Schema schema) {
        boolean isNull = schema.getType() != null && schema.getType().contains(Schema.SchemaType.NULL);
        return isNull
                || (schema.getAnyOf() != null && schema.getAnyOf().stream().anyMatch(OpenApiShapes::isNullable));
    }
}
