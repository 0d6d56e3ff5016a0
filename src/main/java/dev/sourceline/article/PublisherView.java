package dev.sourceline.article;

import java.time.Instant;
import java.util.UUID;

/** A publisher. */
record PublisherView(UUID id, String name, Instant firstSeenAt) {
    static PublisherView of(Publisher publisher) {
        return new PublisherView(publisher.id, publisher.name, publisher.firstSeenAt);
    }
}
