package dev.sourceline.problem;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Declines query parameters that the resource method does not declare, or that are given twice. */
final class DeclaredParameters {
    private final Map<Method, Set<String>> declared = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        var given = request.getUriInfo().getQueryParameters();
        if (!given.isEmpty()) {
            Set<String> known = declared.computeIfAbsent(resource.getResourceMethod(), DeclaredParameters::declaredBy);
            given.forEach((name, values) -> check(name, values, known));
        }
    }

    private static void check(String name, List<String> values, Set<String> known) {
        if (!known.contains(name)) {
            throw new Failure.BadParameter(
                    name,
                    known.isEmpty()
                            ? "there are no query parameters here."
                            : "it is unknown here; known are " + String.join(", ", known) + ".");
        }
        if (values.size() > 1) {
            throw new Failure.BadParameter(name, "it is given " + values.size() + " times.");
        }
    }

    private static Set<String> declaredBy(Method method) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : method.getParameters()) {
            add(parameter.getAnnotation(QueryParam.class), names);
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (RecordComponent component : parameter.getType().getRecordComponents()) {
                    add(component.getAccessor().getAnnotation(QueryParam.class), names);
                }
            }
        }
        return names;
    }

    private static void add(@org.jspecify.annotations.Nullable QueryParam annotation, Set<String> names) {
        if (annotation != null) {
            names.add(annotation.value());
        }
    }
}
