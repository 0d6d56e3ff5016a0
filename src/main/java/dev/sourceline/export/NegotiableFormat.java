package dev.sourceline.export;

import dev.sourceline.platform.representation.Etag;
import java.util.Optional;

/**
 * A format in content negotiation.
 *
 * @param format writes the format; empty for the JSON representation, which is stored as it is sent
 */
record NegotiableFormat(String name, String mediaType, MediaRange type, Optional<ExportFormat> format) {
    /** The stored JSON representation. */
    static NegotiableFormat stored() {
        return of("json", "application/json", Optional.empty());
    }

    static NegotiableFormat of(ExportFormat format) {
        return of(format.name(), format.mediaType(), Optional.of(format));
    }

    private static NegotiableFormat of(String name, String mediaType, Optional<ExportFormat> format) {
        return new NegotiableFormat(name, mediaType, MediaRange.parse(mediaType).getFirst(), format);
    }

    /** The entity tag in this format, derived from the tag of the stored representation. */
    Etag tag(Etag stored) {
        return format.map(made -> new Etag(stored.value().replaceFirst("\"$", "-" + name + made.revision() + '"')))
                .orElse(stored);
    }
}
