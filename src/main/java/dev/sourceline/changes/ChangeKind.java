package dev.sourceline.changes;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of changes of an article. */
@Schema(name = "ChangeKind", description = "What happened to an article.")
enum ChangeKind {
    /** The first version was stored. */
    @JsonProperty("article_created")
    ARTICLE_CREATED("article_created"),
    /** Another version was stored. */
    @JsonProperty("article_versioned")
    ARTICLE_VERSIONED("article_versioned"),
    /** A version was extracted again. */
    @JsonProperty("article_reextracted")
    ARTICLE_REEXTRACTED("article_reextracted"),
    @JsonProperty("article_deleted")
    ARTICLE_DELETED("article_deleted"),
    /** One of its texts, not the one that is shown, was erased. */
    @JsonProperty("version_erased")
    VERSION_ERASED("version_erased"),
    /** A source was erased that it names. */
    @JsonProperty("source_erased")
    SOURCE_ERASED("source_erased");

    private final String code;

    ChangeKind(String code) {
        this.code = code;
    }

    /** The code in the database and in the API. */
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
