package dev.sourceline.comparison;

import dev.sourceline.platform.problem.AvailableFormat;
import dev.sourceline.platform.representation.JsonLines;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats of a comparison. */
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

    /** The value of {@code ?format=}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of this name, which is validated already; {@code other} where none is given. */
    static DiffFormat of(Optional<String> name, DiffFormat other) {
        return name.map(named -> valueOf(named.toUpperCase(Locale.ROOT))).orElse(other);
    }
}
