package dev.sourceline.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A publisher of articles. */
@Entity
class Publisher {
    @Id
    UUID id;

    @Column(columnDefinition = "text")
    String name;

    /** The normalised name. */
    @Column(columnDefinition = "text")
    String key;

    Instant firstSeenAt;
}
