package dev.sourceline.platform.problem;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/** Adds the values of code lists to parameters and properties of the OpenAPI document. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class OpenApiCodeLists implements OASFilter {
    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");

    private final Map<String, List<Object>> parameters = new TreeMap<>();
    private final Map<String, Map<String, List<Object>>> members = new TreeMap<>();

    public OpenApiCodeLists(IndexView index) {
        for (AnnotationInstance annotation : index.getAnnotations(CodeList.class)) {
            // What stands at a component of a record stands at its accessor too.
            if (annotation.target().kind() == AnnotationTarget.Kind.METHOD) {
                List<Object> codes =
                        codes(index.getClassByName(annotation.value().asClass().name()));
                add(annotation.target().asMethod(), codes);
            }
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getComponents()
                .getSchemas()
                .forEach((name, schema) -> list(members.getOrDefault(name, Map.of()), schema.getProperties()));
    }

    private static void list(Map<String, List<Object>> codes, @Nullable Map<String, Schema> properties) {
        if (properties != null) {
            properties.forEach((name, property) -> {
                if (codes.containsKey(name)) {
                    property.setEnumeration(codes.get(name));
                }
            });
        }
    }

    @Override
    public Parameter filterParameter(Parameter parameter) {
        if (parameter.getIn() == Parameter.In.QUERY && parameters.containsKey(parameter.getName())) {
            parameter.getSchema().setEnumeration(parameters.get(parameter.getName()));
        }
        return parameter;
    }

    private void add(MethodInfo accessor, List<Object> codes) {
        AnnotationInstance query = accessor.annotation(QueryParam.class);
        if (query != null) {
            parameters.put(query.value().asString(), codes);
        } else {
            members.computeIfAbsent(nameInContract(accessor.declaringClass()), _ -> new TreeMap<>())
                    .put(accessor.name(), codes);
        }
    }

    private static String nameInContract(ClassInfo record) {
        AnnotationInstance schema = record.declaredAnnotation(SCHEMA);
        return schema == null || schema.value("name") == null
                ? record.simpleName()
                : schema.value("name").asString();
    }

    private static List<Object> codes(ClassInfo set) {
        return set.enumConstants().stream()
                .map(FieldInfo::name)
                .<Object>map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }
}
