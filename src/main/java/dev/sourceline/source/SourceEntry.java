package dev.sourceline.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A source: a person, an organisation, an outlet, a group or a document. */
@Entity
@Table(name = "source")
class SourceEntry {
    @Id
    UUID id;

    @Column(columnDefinition = "text")
    String kind;

    @Column(columnDefinition = "text")
    String name;

    /** The normalised name. */
    @Column(columnDefinition = "text")
    String key;

    boolean named;

    @Column(columnDefinition = "text")
    @Nullable String description;

    /** The article of an unnamed source; null for a named one, which belongs to all articles. */
    @Nullable UUID articleId;

    Instant firstSeenAt;
}
