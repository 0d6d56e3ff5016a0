package dev.sourceline.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** One immutable text of an article. */
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

    @Column(columnDefinition = "text")
    String engine;

    @Column(columnDefinition = "text")
    String lexicon;

    Instant readAt;
}
