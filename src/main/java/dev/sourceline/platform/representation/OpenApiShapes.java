package dev.sourceline.platform.representation;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Marks properties that cannot be null as required in the OpenAPI document, and strips server preferences from media types. */
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
            Content content = OASFactory.createContent();
            response.getContent().getMediaTypes().forEach((name, type) -> content.addMediaType(plain(name), type));
            response.setContent(content);
        }
        return response;
    }

    private static String plain(String mediaType) {
        int preference = mediaType.indexOf(";qs=");
        return preference < 0 ? mediaType : mediaType.substring(0, preference);
    }

    private static boolean isNullable(Schema schema) {
        boolean isNull = schema.getType() != null && schema.getType().contains(Schema.SchemaType.NULL);
        return isNull
                || (schema.getAnyOf() != null && schema.getAnyOf().stream().anyMatch(OpenApiShapes::isNullable));
    }
}
