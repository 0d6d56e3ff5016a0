package dev.sourceline.article;

import dev.sourceline.platform.database.RowArrays;
import dev.sourceline.platform.id.TimeOrderedId;
import dev.sourceline.platform.representation.Etag;
import dev.sourceline.platform.representation.Representation;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds and keeps articles, any number at once. All but {@link #find} work in the transaction of the caller, and may be sent
 * one after the other without waiting.
 */
@ApplicationScoped
public class ArticleWriter {
    private final Pool database;

    ArticleWriter(Pool database) {
        this.database = database;
    }

    /** The versions that these articles show, where they have these texts: an earlier text that comes back is another version. */
    public Uni<List<Optional<KnownVersion>>> find(List<IncomingArticle> articles) {
        RowArrays asked = new RowArrays(String[]::new, Buffer[]::new);
        articles.forEach(article ->
                asked.add(ArticleIdentity.of(article), Buffer.buffer(ArticleIdentity.sha256(article.text()))));
        return asked.ask(ArticleWriterSql.FIND, database).map(rows -> known(articles, rows));
    }

    /** The same of one text whose article is locked. */
    public Uni<Optional<KnownVersion>> find(NewVersion version, SqlClient transaction) {
        RowArrays asked = new RowArrays(String[]::new, Buffer[]::new);
        asked.add(version.identity(), version.sha256());
        return asked.ask(ArticleWriterSql.FIND, transaction)
                .map(rows -> known(List.of(version.incoming()), rows).getFirst());
    }

    /** Makes the articles and the publishers that are missing; gives those articles that are new. */
    public Uni<List<ListedVersion>> open(List<NewVersion> versions, SqlClient transaction) {
        RowArrays articles = new RowArrays(
                UUID[]::new,
                String[]::new,
                String[]::new,
                String[]::new,
                String[]::new,
                String[]::new,
                Integer[]::new,
                OffsetDateTime[]::new,
                OffsetDateTime[]::new);
        for (NewVersion version : versions) {
            articles.add(
                    version.article(),
                    version.identity(),
                    version.url().orElse(null),
                    version.publisherKey().orElse(null),
                    version.parts().headline().orElse(null),
                    version.language().orElse(null),
                    version.parts().words(),
                    time(version.publishedAt()),
                    time(version.at()));
        }
        Uni<Void> publishers = publishers(versions, transaction);
        return Uni.combine()
                .all()
                .unis(publishers, articles.ask(ArticleWriterSql.ARTICLES, transaction))
                .with((_, rows) -> opened(versions, rows));
    }

    /** Locks the article of a version that is there already; empty where it is gone meanwhile. */
    public Uni<Optional<UUID>> lock(NewVersion version, SqlClient transaction) {
        return transaction
                .preparedQuery(ArticleWriterSql.LOCK)
                .execute(Tuple.of(version.identity()))
                .map(rows -> rows.size() == 0
                        ? Optional.empty()
                        : Optional.of(rows.iterator().next().getUUID("id")));
    }

    /** Makes a version the one that its article shows. The article is locked. */
    public Uni<ListedVersion> change(UUID article, NewVersion version, SqlClient transaction) {
        Tuple values = Tuple.tuple()
                .addUUID(article)
                .addString(version.url().orElse(null))
                .addString(version.publisherKey().orElse(null))
                .addString(version.parts().headline().orElse(null))
                .addString(version.language().orElse(null))
                .addInteger(version.parts().words())
                .addOffsetDateTime(time(version.publishedAt()))
                .addOffsetDateTime(time(version.at()));
        return transaction
                .preparedQuery(ArticleWriterSql.CHANGE)
                .execute(values)
                .map(rows -> changed(article, version, rows.iterator().next()));
    }

    /** Keeps versions, their texts and what sender and engine said of them. */
    public Uni<Void> insert(List<NewVersion> versions, List<ListedVersion> listed, SqlClient transaction) {
        RowArrays rows = new RowArrays(
                UUID[]::new,
                UUID[]::new,
                Integer[]::new,
                Buffer[]::new,
                String[]::new,
                OffsetDateTime[]::new,
                String[]::new,
                OffsetDateTime[]::new,
                String[]::new,
                String[]::new,
                String[]::new);
        for (int i = 0; i < versions.size(); i++) {
            NewVersion version = versions.get(i);
            StoredArticle stored = listed.get(i).stored();
            rows.add(
                    stored.version(),
                    stored.article(),
                    stored.number(),
                    version.sha256(),
                    version.incoming().text(),
                    time(version.at()),
                    version.incoming().publisher().orElse(null),
                    time(version.incoming().publishedAt()),
                    version.incoming().language().orElse(null),
                    version.parts().engine(),
                    version.parts().lexicon());
        }
        return rows.send(ArticleWriterSql.VERSIONS, transaction);
    }

    /** Keeps the answers to GET of versions. */
    public Uni<Void> represent(
            Collection<ListedVersion> versions, List<Representation> representations, SqlClient transaction) {
        RowArrays rows = new RowArrays(UUID[]::new, String[]::new, Buffer[]::new);
        int next = 0;
        for (ListedVersion version : versions) {
            Representation representation = representations.get(next++);
            rows.add(version.stored().version(), representation.etag().value(), representation.body());
        }
        return rows.send(ArticleWriterSql.REPRESENTATIONS, transaction);
    }

    /** Takes an article out of all lists and of the search. */
    public Uni<Void> unlist(UUID article, SqlClient transaction) {
        return Uni.combine()
                .all()
                .unis(
                        transaction
                                .preparedQuery(ArticleWriterSql.UNLIST_FACETS)
                                .execute(Tuple.of(article)),
                        transaction.preparedQuery(ArticleWriterSql.UNLIST_WORDS).execute(Tuple.of(article)))
                .discardItems();
    }

    /** Lists versions that are shown by what they have, and lets them be found by their words. */
    public Uni<Void> list(ListingRows listing, SqlClient transaction) {
        return Uni.combine()
                .all()
                .unis(
                        listing.facets().send(ArticleWriterSql.FACETS, transaction),
                        listing.words().send(ArticleWriterSql.WORDS, transaction))
                .discardItems();
    }

    private static Uni<Void> publishers(List<NewVersion> versions, SqlClient transaction) {
        RowArrays rows = new RowArrays(UUID[]::new, String[]::new, String[]::new, OffsetDateTime[]::new);
        for (NewVersion version : versions) {
            version.publisher()
                    .ifPresent(name -> rows.add(
                            TimeOrderedId.next(), name, version.publisherKey().orElseThrow(), time(version.at())));
        }
        return rows.send(ArticleWriterSql.PUBLISHERS, transaction);
    }

    /** Makes the publisher of a version where it is missing. */
    public Uni<Void> publisher(NewVersion version, SqlClient transaction) {
        return publishers(List.of(version), transaction);
    }

    private static List<ListedVersion> opened(List<NewVersion> versions, RowSet<Row> rows) {
        List<ListedVersion> opened = new ArrayList<>();
        for (Row row : rows) {
            UUID article = row.getUUID("id");
            versions.stream()
                    .filter(version -> version.article().equals(article))
                    .forEach(version -> opened.add(new ListedVersion(
                            version.first(),
                            true,
                            Optional.ofNullable(row.getUUID("publisher_id")),
                            version.publishedAt())));
        }
        return opened;
    }

    private static ListedVersion changed(UUID article, NewVersion version, Row row) {
        StoredArticle stored = new StoredArticle(
                article,
                version.version(),
                row.getInteger("version"),
                Optional.ofNullable(row.getString("url")),
                HexFormat.of().formatHex(version.sha256().getBytes()),
                row.getOffsetDateTime("received_at").toInstant(),
                version.at(),
                true);
        return new ListedVersion(
                stored,
                true,
                Optional.ofNullable(row.getUUID("publisher_id")),
                Optional.ofNullable(row.getOffsetDateTime("published_at")).map(OffsetDateTime::toInstant));
    }

    private static List<Optional<KnownVersion>> known(List<IncomingArticle> articles, RowSet<Row> rows) {
        List<Optional<KnownVersion>> known = new ArrayList<>();
        articles.forEach(_ -> known.add(Optional.empty()));
        for (Row row : rows) {
            int position = row.getInteger("position");
            known.set(position, Optional.of(known(articles.get(position), row)));
        }
        return known;
    }

    private static KnownVersion known(IncomingArticle article, Row row) {
        return new KnownVersion(
                new StoredArticle(
                        row.getUUID("article_id"),
                        row.getUUID("version_id"),
                        row.getInteger("number"),
                        Optional.ofNullable(row.getString("url")),
                        HexFormat.of().formatHex(ArticleIdentity.sha256(article.text())),
                        row.getOffsetDateTime("received_at").toInstant(),
                        row.getOffsetDateTime("updated_at").toInstant(),
                        false),
                new Representation(
                        new Etag(row.getString("etag")), row.getBuffer("body").getDelegate()));
    }

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable OffsetDateTime time(Optional<Instant> instant) {
        return instant.map(ArticleWriter::time).orElse(null);
    }

    static String code(ArticleFacet.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
