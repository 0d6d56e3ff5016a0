package dev.sourceline.article;

import dev.sourceline.platform.id.NameKey;
import dev.sourceline.platform.id.TimeOrderedId;
import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * A text that is to be kept, with the ids that it gets where it is not known.
 *
 * @param article its id where the article is new
 * @param at when it came in
 */
public record NewVersion(
        IncomingArticle incoming,
        ArticleParts parts,
        UUID article,
        UUID version,
        String identity,
        Buffer sha256,
        Instant at) {
    public static NewVersion of(IncomingArticle incoming, ArticleParts parts) {
        return new NewVersion(
                incoming,
                parts,
                TimeOrderedId.next(),
                TimeOrderedId.next(),
                ArticleIdentity.of(incoming),
                Buffer.buffer(ArticleIdentity.sha256(incoming.text())),
                Instant.now().truncatedTo(ChronoUnit.MICROS));
    }

    /** A version that is kept already, as it is read today. */
    static NewVersion reextracted(ExistingVersion known, ArticleParts parts) {
        return new NewVersion(
                known.incoming(),
                parts,
                known.article(),
                known.version(),
                ArticleIdentity.of(known.incoming()),
                Buffer.buffer(ArticleIdentity.sha256(known.incoming().text())),
                Instant.now().truncatedTo(ChronoUnit.MICROS));
    }

    Optional<String> publisher() {
        return incoming.publisher().or(parts::publisher);
    }

    Optional<String> publisherKey() {
        return publisher().map(NameKey::of);
    }

    /** The language of the text, as its sender or the text says. */
    public Optional<String> language() {
        return incoming.language().or(parts::language);
    }

    Optional<Instant> publishedAt() {
        return incoming.publishedAt().or(parts::publishedAt);
    }

    Optional<String> url() {
        return incoming.url().map(Object::toString);
    }

    /** This version as the first one of a new article. */
    StoredArticle first() {
        return new StoredArticle(article, version, 1, url(), HexFormat.of().formatHex(sha256.getBytes()), at, at, true);
    }
}
