package dev.sourceline.platform.time;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads the instants among query parameters. */
@Provider
public final class InstantParameter implements ParamConverterProvider {
    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == Instant.class ? (ParamConverter<T>) new Converter() : null;
    }

    private static final class Converter implements ParamConverter<Instant> {
        @Override
        public Instant fromString(String written) {
            return Rfc3339Instant.parse(written);
        }

        @Override
        public String toString(Instant instant) {
            return instant.toString();
        }
    }
}
