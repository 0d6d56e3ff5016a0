package dev.sourceline.platform.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The message of a JSON error, in words for the caller that name no Java class. */
final class JsonErrorMessage {
    private JsonErrorMessage() {}

    static ServiceException of(JsonProcessingException exception) {
        if (exception instanceof MismatchedInputException mismatch
                && !mismatch.getPath().isEmpty()) {
            return new ServiceException.Invalid(List.of(InputError.at(pointer(mismatch), wrongValue(mismatch))));
        }
        if (exception instanceof MismatchedInputException) {
            return new ServiceException.Invalid(List.of(InputError.at("", "The body must be a JSON object.")));
        }
        return new ServiceException.Malformed("The JSON has a syntax error" + place(exception.getLocation()) + ".");
    }

    private static String wrongValue(MismatchedInputException mismatch) {
        return switch (mismatch) {
            case UnrecognizedPropertyException unknown ->
                "There is no member “" + unknown.getPropertyName() + "”; known are "
                        + String.join(
                                ", ",
                                unknown.getKnownPropertyIds().stream()
                                        .map(String::valueOf)
                                        .sorted()
                                        .toList())
                        + ".";
            case InvalidFormatException format ->
                "“" + format.getValue() + "” is not " + kind(format.getTargetType()) + ".";
            default -> "The value must be " + kind(mismatch.getTargetType()) + ".";
        };
    }

    private static String kind(@Nullable Class<?> type) {
        if (type == Instant.class) {
            return "an RFC 3339 instant such as 2026-01-31T12:00:00Z";
        }
        if (type == Integer.class) {
            return "a whole number";
        }
        if (type != null && List.class.isAssignableFrom(type)) {
            return "a list";
        }
        return type != null && Record.class.isAssignableFrom(type) ? "an object" : "a string";
    }

    /** The place of the error as a JSON pointer (RFC 6901). */
    private static String pointer(JsonMappingException exception) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : exception.getPath()) {
            pointer.append('/');
            if (step.getFieldName() == null) {
                pointer.append(step.getIndex());
            } else {
                pointer.append(step.getFieldName().replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }

    private static String place(@Nullable JsonLocation location) {
        return location == null ? "" : " in line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
