package dev.sourceline.export;

import dev.sourceline.platform.representation.Etag;
import java.util.Optional;

/**
 * Something that an article can be shown as.
 *
 * @param format writes it; absent for what is stored as it is sent
 */
record NegotiableFormat(String name, String mediaType, MediaRange type, Optional<ExportFormat> format) {
    /** What is stored as it is sent. */
    static NegotiableFormat stored() {
        return of("json", "application/json", Optional.empty());
    }

    static NegotiableFormat of(ExportFormat format) {
        return of(format.name(), format.mediaType(), Optional.of(format));
    }

    private static NegotiableFormat of(String name, String mediaType, Optional<ExportFormat> format) {
        return new NegotiableFormat(name, mediaType, MediaRange.parse(mediaType).getFirst(), format);
    }

    /** The tag of what is made of the stored bytes that have this tag. */
    Etag tag(Etag stored) {
        return format.map(made -> new Etag(stored.value().replaceFirst("\"$", "-" + name + made.revision() + '"')))
                .orElse(stored);
    }
}
