package dev.sourceline.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An article: one publication at one address by one publisher. It shows its last version. */
@Entity
class Article {
    @Id
    UUID id;

    @Column(columnDefinition = "text")
    String identity;

    @Column(columnDefinition = "text")
    @Nullable String url;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Publisher publisher;

    @Column(columnDefinition = "text")
    @Nullable String headline;

    @Column(columnDefinition = "text")
    @Nullable String language;

    int words;

    @Nullable Instant publishedAt;

    Instant receivedAt;

    Instant updatedAt;

    @Nullable Instant deletedAt;

    /** The number of the version shown; 0 before the first version is stored. */
    int version;
}
