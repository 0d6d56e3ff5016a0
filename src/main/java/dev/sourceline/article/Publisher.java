package dev.sourceline.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Who publishes articles. */
@Entity
class Publisher {
    @Id
    UUID id;

    @Column(columnDefinition = "text")
    String name;

    /** The name as it is compared. */
    @Column(columnDefinition = "text")
    String key;

    Instant firstSeenAt;
}
