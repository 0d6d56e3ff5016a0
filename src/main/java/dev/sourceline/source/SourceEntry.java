package dev.sourceline.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is meant: a person, an organisation, an outlet, a group or a document. */
@Entity
@Table(name = "source")
class SourceEntry {
    @Id
    UUID id;

    @Column(columnDefinition = "text")
    String kind;

    @Column(columnDefinition = "text")
    String name;

    /** The name as it is compared. */
    @Column(columnDefinition = "text")
    String key;

    boolean named;

    @Column(columnDefinition = "text")
    @Nullable String description;

    /** Of the article that an unnamed source belongs to; a named one belongs to all. */
    @Nullable UUID articleId;

    Instant firstSeenAt;
}
