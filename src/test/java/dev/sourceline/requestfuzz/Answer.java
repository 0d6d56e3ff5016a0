package dev.sourceline.requestfuzz;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A response as read from the network.
 *
 * @param status 0 if the connection was closed without a response
 * @param headers by name in lower case
 * @param reusable whether the connection can be reused
 */
record Answer(int status, Map<String, List<String>> headers, String text, boolean reusable) {
    String header(String name) {
        return String.join(", ", headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()));
    }

    /** The media type without its parameters. */
    String mediaType() {
        return header("content-type").split(";", -1)[0].strip().toLowerCase(Locale.ROOT);
    }

    boolean isProblem() {
        return mediaType().equals("application/problem+json");
    }
}
