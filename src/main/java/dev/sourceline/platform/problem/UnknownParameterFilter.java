package dev.sourceline.platform.problem;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses query parameters that are unknown to the operation, repeated, or malformed. */
final class UnknownParameterFilter {
    private final Map<Method, Map<String, ParameterKind>> declared = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        var given = request.getUriInfo().getQueryParameters();
        if (!given.isEmpty()) {
            var known = declared.computeIfAbsent(resource.getResourceMethod(), UnknownParameterFilter::declaredBy);
            given.forEach((name, values) -> check(name, values, known));
        }
    }

    private static void check(String name, List<String> values, Map<String, ParameterKind> known) {
        ParameterKind kind = known.get(name);
        if (kind == null) {
            throw new ServiceException.BadParameter(
                    name,
                    known.isEmpty()
                            ? "there are no query parameters here."
                            : "it is unknown here; known are " + String.join(", ", known.keySet()) + ".");
        }
        if (values.size() > 1) {
            throw new ServiceException.BadParameter(name, "it is given " + values.size() + " times.");
        }
        if (!kind.reads(values.getFirst())) {
            throw new ServiceException.BadParameter(
                    name, "“" + values.getFirst() + "” is not " + kind.description() + ".");
        }
    }

    /** Names and kinds: of the method's parameters, and of the components of the records that gather some. */
    private static Map<String, ParameterKind> declaredBy(Method method) {
        Map<String, ParameterKind> parameters = new TreeMap<>();
        for (Parameter parameter : method.getParameters()) {
            add(parameter, parameter.getParameterizedType(), parameters);
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (RecordComponent component : parameter.getType().getRecordComponents()) {
                    add(component.getAccessor(), component.getGenericType(), parameters);
                }
            }
        }
        return parameters;
    }

    private static void add(AnnotatedElement declaration, Type type, Map<String, ParameterKind> parameters) {
        QueryParam query = declaration.getAnnotation(QueryParam.class);
        CodeList codes = declaration.getAnnotation(CodeList.class);
        if (query != null) {
            parameters.put(
                    query.value(),
                    codes == null ? ParameterKind.of(plain(type)) : ParameterKind.codesOf(codes.value()));
        }
    }

    /** The type itself, or that within an Optional. */
    private static Class<?> plain(Type type) {
        return switch (type) {
            case ParameterizedType optional
            when optional.getActualTypeArguments()[0] instanceof Class<?> within -> within;
            case Class<?> plain -> plain;
            default -> String.class;
        };
    }
}
