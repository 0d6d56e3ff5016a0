package dev.sourceline.problem;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the values of query parameters, and names the parameter that cannot be read. */
@Provider
final class ParameterConverters implements ParamConverterProvider {
    private record Reader(String kind, Function<String, Object> read) {}

    private static final Map<Class<?>, Reader> READERS = Map.of(
            Instant.class, new Reader("an RFC 3339 instant such as 2026-01-31T12:00:00Z", Instant::parse),
            UUID.class, new Reader("an id such as 0192f3a0-0000-7000-8000-000000000000", UUID::fromString),
            Integer.class, new Reader("a whole number", Integer::valueOf),
            Boolean.class, new Reader("true or false", ParameterConverters::truth));

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> type, @Nullable Type generic, Annotation @Nullable [] annotations) {
        Reader reader = READERS.get(type);
        String parameter = parameter(annotations);
        return reader == null || parameter == null ? null : new Named<>(type, parameter, reader);
    }

    private static @Nullable String parameter(Annotation @Nullable [] annotations) {
        if (annotations != null) {
            for (Annotation annotation : annotations) {
                if (annotation instanceof QueryParam query) {
                    return query.value();
                }
            }
        }
        return null;
    }

    private static Object truth(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private record Named<T>(Class<T> type, String parameter, Reader reader) implements ParamConverter<T> {
        @Override
        public T fromString(String value) {
            try {
                return type.cast(reader.read().apply(value));
            } catch (IllegalArgumentException | DateTimeParseException _) {
                throw new Failure.BadParameter(parameter, "“" + value + "” is not " + reader.kind() + ".");
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
