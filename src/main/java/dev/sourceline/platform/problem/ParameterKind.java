package dev.sourceline.platform.problem;

import dev.sourceline.platform.time.Rfc3339Instant;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * The syntax of a query parameter.
 *
 * @param description what a value has to be, in words for the caller
 */
record ParameterKind(String description, Function<String, Object> read) {
    static final ParameterKind TEXT = new ParameterKind("a text without NUL characters", ParameterKind::text);

    private static final Map<Class<?>, ParameterKind> KINDS = Map.of(
            Instant.class, new ParameterKind(Rfc3339Instant.DESCRIPTION, Rfc3339Instant::parse),
            UUID.class, new ParameterKind("an id such as 0192f3a0-0000-7000-8000-000000000000", ParameterKind::id),
            Integer.class, new ParameterKind("a whole number", Integer::valueOf),
            Boolean.class, new ParameterKind("true or false", ParameterKind::truth));

    /** The syntax of parameters of a Java type; any text where the type is unknown. */
    static ParameterKind of(Class<?> type) {
        return KINDS.getOrDefault(type, TEXT);
    }

    /** The codes of an enum. */
    static ParameterKind codesOf(Class<? extends Enum<?>> set) {
        List<String> codes = Arrays.stream(set.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
        return new ParameterKind("one of " + String.join(", ", codes), written -> codes.get(codes.indexOf(written)));
    }

    boolean reads(String written) {
        try {
            return read.apply(written) != null;
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException _) {
            return false;
        }
    }

    private static Object text(String written) {
        if (written.indexOf(0) >= 0) {
            throw new IllegalArgumentException("PostgreSQL keeps no NUL characters");
        }
        return written;
    }

    /** A UUID in full length; Java would read "1-1-1-1-1" too. */
    private static Object id(String written) {
        UUID id = UUID.fromString(written);
        if (!id.toString().equalsIgnoreCase(written)) {
            throw new IllegalArgumentException("not written as an id is");
        }
        return id;
    }

    private static Object truth(String written) {
        return switch (written) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }
}
