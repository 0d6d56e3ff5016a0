package dev.sourceline.changes;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can happen to an article. */
@Schema(name = "ChangeKind")
enum ChangeKind {
    /** Its first text came in. */
    @JsonProperty("article_created")
    ARTICLE_CREATED("article_created"),
    /** Another text of it came in. */
    @JsonProperty("article_versioned")
    ARTICLE_VERSIONED("article_versioned"),
    /** One of its texts was read again. */
    @JsonProperty("article_reextracted")
    ARTICLE_REEXTRACTED("article_reextracted"),
    @JsonProperty("article_deleted")
    ARTICLE_DELETED("article_deleted");

    private final String code;

    ChangeKind(String code) {
        this.code = code;
    }

    /** As it is written in the database and on the wire. */
    String code() {
        return code;
    }

    static ChangeKind of(String code) {
        for (ChangeKind kind : values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("not a kind of change: " + code);
    }
}
