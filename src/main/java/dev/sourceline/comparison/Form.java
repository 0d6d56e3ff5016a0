package dev.sourceline.comparison;

import dev.sourceline.problem.Available;
import dev.sourceline.representation.JsonLines;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a difference is sent as. */
enum Form {
    JSON(MediaType.APPLICATION_JSON),
    NDJSON(JsonLines.MEDIA_TYPE),
    HTML(MediaType.TEXT_HTML);

    private final String type;

    Form(String type) {
        this.type = type;
    }

    static List<Available> available() {
        return Arrays.stream(values())
                .map(form -> new Available(form.code(), form.type))
                .toList();
    }

    /** Its name in addresses. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that is named, which is known to be one of these, or the other one. */
    static Form of(Optional<String> name, Form other) {
        return name.map(named -> valueOf(named.toUpperCase(Locale.ROOT))).orElse(other);
    }
}
