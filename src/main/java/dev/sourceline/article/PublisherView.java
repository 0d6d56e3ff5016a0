package dev.sourceline.article;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A publisher. */
@Schema(name = "Publisher", description = "Who publishes articles.")
record PublisherView(
        @Schema(description = "Id of the publisher") UUID id,
        @Schema(description = "Its name") String name,

        @Schema(description = "When its first article was kept")
        Instant firstSeenAt) {
    static PublisherView of(Publisher publisher) {
        return new PublisherView(publisher.id, publisher.name, publisher.firstSeenAt);
    }
}
