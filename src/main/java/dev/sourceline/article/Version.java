package dev.sourceline.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A version: one immutable text of an article. */
@Entity
class Version {
    @Id
    UUID id;

    UUID articleId;

    int number;

    byte[] sha256;

    @Column(columnDefinition = "text")
    String text;

    Instant receivedAt;

    /** Metadata that the caller provided. */
    @Column(columnDefinition = "text")
    @Nullable String givenPublisher;

    @Nullable Instant givenPublishedAt;

    @Column(columnDefinition = "text")
    @Nullable String givenLanguage;

    @Column(columnDefinition = "text")
    String engine;

    @Column(columnDefinition = "text")
    String lexicon;

    Instant readAt;
}
