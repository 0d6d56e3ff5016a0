package dev.sourceline.platform.representation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The ends of addresses that ask for another form than JSON: {@code /v1/attributions.csv} is {@code /v1/attributions} with
 * {@code Accept: text/csv}. Their names are those of {@code ?format=}.
 */
enum AddressSuffix {
    JSONLD("application/ld+json", "schema.org JSON-LD"),
    ANNOTATIONS("application/ld+json", "; profile=\"http://www.w3.org/ns/anno.jsonld\"", "W3C Web Annotations"),
    PROV("application/ld+json", "; profile=\"http://www.w3.org/ns/prov\"", "PROV-O in JSON-LD"),
    NINJS("application/vnd.iptc.ninjs+json", "IPTC ninjs"),
    CSV("text/csv", "a table: CSV with a header (RFC 4180)"),
    MARKDOWN("text/markdown", "Markdown"),
    HTML("text/html", "a page for people"),
    NDJSON(JsonLines.MEDIA_TYPE, "lines: one JSON object on each (NDJSON)"),
    ATOM("application/atom+xml", "an Atom feed (RFC 4287)");

    private final String mediaType;
    private final String parameters;
    private final String description;

    AddressSuffix(String mediaType, String description) {
        this(mediaType, "", description);
    }

    AddressSuffix(String mediaType, String parameters, String description) {
        this.mediaType = mediaType;
        this.parameters = parameters;
        this.description = description;
    }

    /** Those that may be sent as this media type. */
    static List<AddressSuffix> of(String mediaType) {
        return Arrays.stream(values())
                .filter(suffix -> suffix.mediaType.equals(mediaType))
                .toList();
    }

    /** That which an address ends with. */
    static Optional<AddressSuffix> at(String path) {
        return Arrays.stream(values())
                .filter(suffix -> path.endsWith(suffix.text()))
                .findFirst();
    }

    /** What stands at the end of the address. */
    String text() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** What the header Accept says for the same. */
    String accept() {
        return mediaType + parameters;
    }

    /** What it is, in words. */
    String description() {
        return description;
    }
}
