package dev.sourceline.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A media range of the header {@code Accept} (<a
 * href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1">RFC 9110</a>), or a media type.
 *
 * @param parameters names in lower case, values without quotation marks; without {@code q}
 * @param quality from 0 (not acceptable) to 1
 */
record MediaRange(String type, String subtype, Map<String, String> parameters, double quality) {
    private static final String ANY = "*";

    MediaRange {
        parameters = Map.copyOf(parameters);
    }

    /** Parses a header; skips members that are not media ranges. */
    static List<MediaRange> parse(String header) {
        List<MediaRange> ranges = new ArrayList<>();
        for (String member : split(header, ',')) {
            List<String> parts = split(member, ';');
            String[] types = parts.getFirst().toLowerCase(Locale.ROOT).split("/", -1);
            Map<String, String> parameters = parameters(parts.subList(1, parts.size()));
            double quality = quality(parameters.remove("q"));
            if (types.length == 2 && !types[0].isEmpty() && !types[1].isEmpty()) {
                ranges.add(new MediaRange(types[0], types[1], parameters, quality));
            } else if (parts.getFirst().equals(ANY)) {
                // java.net.HttpURLConnection sends "*" for "*/*".
                ranges.add(new MediaRange(ANY, ANY, parameters, quality));
            }
        }
        return ranges;
    }

    /**
     * How specifically this range matches a media type: 0 no match, 1 any type, 2 the type, 3 the subtype, 4 the
     * profile.
     */
    int specificity(MediaRange mediaType) {
        if (type.equals(ANY) && subtype.equals(ANY)) {
            return 1;
        }
        if (!type.equals(mediaType.type)) {
            return 0;
        }
        if (subtype.equals(ANY)) {
            return 2;
        }
        return subtype.equals(mediaType.subtype) ? profileSpecificity(mediaType) : 0;
    }

    /** Only the parameter profile distinguishes our formats; others, such as charset, are ignored. */
    private int profileSpecificity(MediaRange mediaType) {
        String requestedProfiles = parameters.get("profile");
        if (requestedProfiles == null) {
            return 3;
        }
        List<String> offeredProfiles =
                List.of(mediaType.parameters.getOrDefault("profile", "").split(" "));
        return List.of(requestedProfiles.split(" ")).stream().anyMatch(offeredProfiles::contains) ? 4 : 0;
    }

    private static Map<String, String> parameters(List<String> parts) {
        Map<String, String> parameters = new HashMap<>();
        for (String part : parts) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                String name = part.substring(0, equals).strip().toLowerCase(Locale.ROOT);
                parameters.putIfAbsent(name, unquoted(part.substring(equals + 1).strip()));
            }
        }
        return parameters;
    }

    private static double quality(@Nullable String value) {
        try {
            double quality = value == null ? 1 : Double.parseDouble(value);
            return quality >= 0 && quality <= 1 ? quality : 0;
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1") : value;
    }

    /** Splits at a separator that is not within quotation marks. */
    private static List<String> split(String header, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < header.length(); i++) {
            char character = header.charAt(i);
            if (character == '\\' && quoted) {
                i++;
            } else if (character == '"') {
                quoted = !quoted;
            } else if (character == separator && !quoted) {
                parts.add(header.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(header.substring(start).strip());
        return parts;
    }
}
