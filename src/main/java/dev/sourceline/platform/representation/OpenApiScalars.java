package dev.sourceline.platform.representation;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Shows ids, instants and days in the contract as the strings that they are, with their format, instead of schemas named after Java. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = OpenApiOrder.FIRST)
public final class OpenApiScalars implements OASFilter {
    private static final String COMPONENTS = "#/components/schemas/";
    private static final Map<String, String> FORMATS =
            Map.of("UUID", "uuid", "Instant", "date-time", "OffsetDateTime", "date-time", "LocalDate", "date");

    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getRef() != null || schema.getAnyOf() != null) {
            // What the scanner adds to a description; the schema referred to has its own.
            schema.setType(null);
        }
        format(schema).ifPresent(format -> {
            schema.setRef(null);
            schema.setAnyOf(null);
            schema.setFormat(format.name());
            schema.setType(
                    format.isNullable() ? List.of(SchemaType.STRING, SchemaType.NULL) : List.of(SchemaType.STRING));
        });
        return schema;
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        FORMATS.keySet().forEach(contract.getComponents()::removeSchema);
    }

    private static Optional<Format> format(Schema schema) {
        if (schema.getRef() != null) {
            return ofReference(schema).map(name -> new Format(name, false));
        }
        List<Schema> choices = schema.getAnyOf();
        return choices == null
                ? Optional.empty()
                : choices.stream()
                        .flatMap(choice -> ofChoice(choice).stream())
                        .findFirst()
                        .map(name -> new Format(name, true));
    }

    private static Optional<String> ofChoice(Schema choice) {
        return choice.getRef() == null
                ? Optional.ofNullable(choice.getFormat()).filter(FORMATS::containsValue)
                : ofReference(choice);
    }

    private static Optional<String> ofReference(Schema schema) {
        return Optional.ofNullable(FORMATS.get(schema.getRef().replace(COMPONENTS, "")));
    }

    private record Format(String name, boolean isNullable) {}
}
