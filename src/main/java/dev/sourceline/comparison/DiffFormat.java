package dev.sourceline.comparison;

import dev.sourceline.platform.problem.AvailableFormat;
import dev.sourceline.platform.representation.JsonLines;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a difference is sent as. */
enum DiffFormat {
    JSON(MediaType.APPLICATION_JSON),
    NDJSON(JsonLines.MEDIA_TYPE),
    HTML(MediaType.TEXT_HTML);

    private final String type;

    DiffFormat(String type) {
        this.type = type;
    }

    static List<AvailableFormat> available() {
        return Arrays.stream(values())
                .map(form -> new AvailableFormat(form.code(), form.type))
                .toList();
    }

    /** Its name in addresses. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that is named, which is known to be one of these, or the other one. */
    static DiffFormat of(Optional<String> name, DiffFormat other) {
        return name.map(named -> valueOf(named.toUpperCase(Locale.ROOT))).orElse(other);
    }
}
