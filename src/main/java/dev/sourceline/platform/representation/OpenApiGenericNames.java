package dev.sourceline.platform.representation;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Names generic schemas of the OpenAPI document after what they hold: {@code SourcePage}, {@code StatedString}. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = OpenApiOrder.FIRST)
public final class OpenApiGenericNames implements OASFilter {
    private static final String COMPONENTS = "#/components/schemas/";
    private static final String PAGE = "Page";

    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getRef() != null) {
            schema.setRef(stated(schema.getRef()));
        }
        return schema;
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        Map<String, String> names = new TreeMap<>();
        Map.copyOf(contract.getComponents().getSchemas()).forEach((name, schema) -> {
            if (name.equals("StatedView")) {
                contract.getComponents().removeSchema(name);
            } else if (!name.equals(stated(name))) {
                contract.getComponents().removeSchema(name);
                contract.getComponents().addSchema(stated(name), schema);
            } else if (name.equals(PAGE)) {
                // Of no items in particular: nothing refers to it.
                contract.getComponents().removeSchema(name);
            } else if (name.startsWith(PAGE)) {
                String page =
                        nameOf(Objects.requireNonNull(schema.getProperties().get("items"))
                                        .getItems())
                                + PAGE;
                names.put(COMPONENTS + name, COMPONENTS + page);
                contract.getComponents().removeSchema(name);
                contract.getComponents().addSchema(page, schema);
            }
        });
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .filter(response -> response.getContent() != null)
                .flatMap(response -> response.getContent().getMediaTypes().values().stream())
                .filter(type -> type.getSchema() != null && type.getSchema().getRef() != null)
                .map(type -> type.getSchema())
                .filter(schema -> names.containsKey(schema.getRef()))
                .forEach(schema -> schema.setRef(names.get(schema.getRef())));
    }

    private static String stated(String name) {
        return name.replace("StatedView", "Stated");
    }

    private static String nameOf(Schema item) {
        return item.getRef().substring(COMPONENTS.length());
    }
}
