package dev.sourceline.article;

import dev.sourceline.platform.problem.ServiceException;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** Puts what was read anew in the place of what was read before. */
@ApplicationScoped
public class ReadingReplacement {
    private final ArticleRepository articles;
    private final VersionRepository versions;
    private final ArticleWriter writer;

    ReadingReplacement(ArticleRepository articles, VersionRepository versions, ArticleWriter writer) {
        this.articles = articles;
        this.versions = versions;
        this.writer = writer;
    }

    /** A version, the one that is shown where no number is given; a problem where it is not there. */
    public Uni<ExistingVersion> find(UUID article, Optional<Integer> number) {
        return Panache.withSession(() -> articles.get(article)
                .chain(found -> versions.get(article, number.orElse(found.version))
                        .chain(version -> versions.representation(version.id)
                                .map(shown -> new ExistingVersion(
                                        article,
                                        version.id,
                                        version.number,
                                        incomingArticle(found, version),
                                        shown)))));
    }

    /**
     * Says of a version what is read in it today, and by what. Works in the transaction of the caller, whose others wait.
     *
     * @return empty where somebody else changed what is shown of this version since it was found
     */
    public Uni<Optional<ListedVersion>> replace(ExistingVersion known, ArticleParts parts, SqlClient transaction) {
        NewVersion version = NewVersion.reextracted(known, parts);
        return transaction
                .preparedQuery(ReadingReplacementSql.LOCK)
                .execute(Tuple.of(known.article()))
                .invoke(rows -> requireFound(known.article(), rows))
                .chain(() ->
                        transaction.preparedQuery(ReadingReplacementSql.TAG).execute(Tuple.of(known.version())))
                .chain(rows -> isAsFound(known, rows)
                        ? replace(known, version, transaction).map(Optional::of)
                        : Uni.createFrom().item(Optional.empty()));
    }

    private static void requireFound(UUID article, RowSet<Row> rows) {
        if (rows.size() == 0) {
            throw new ServiceException.NotFound("article", article);
        }
        if (rows.iterator().next().getValue("deleted_at") != null) {
            throw new ServiceException.Gone("article", article);
        }
    }

    private static boolean isAsFound(ExistingVersion known, RowSet<Row> rows) {
        return rows.size() > 0
                && known.shown().etag().value().equals(rows.iterator().next().getString("etag"));
    }

    private Uni<ListedVersion> replace(ExistingVersion known, NewVersion version, SqlClient transaction) {
        Tuple ofArticle = Tuple.tuple()
                .addUUID(known.article())
                .addInteger(known.number())
                .addString(version.publisherKey().orElse(null))
                .addString(version.parts().headline().orElse(null))
                .addString(version.language().orElse(null))
                .addInteger(version.parts().words())
                .addOffsetDateTime(ArticleWriter.time(version.publishedAt()))
                .addOffsetDateTime(ArticleWriter.time(version.at()));
        Tuple ofVersion = Tuple.of(
                known.version(), version.parts().engine(), version.parts().lexicon(), ArticleWriter.time(version.at()));
        return Uni.combine()
                .all()
                .unis(
                        writer.publisher(version, transaction),
                        transaction.preparedQuery(ReadingReplacementSql.ARTICLE).execute(ofArticle),
                        transaction.preparedQuery(ReadingReplacementSql.VERSION).execute(ofVersion))
                .with((_, rows, _) -> listed(known, version, rows.iterator().next()))
                .call(listed -> unlist(listed, transaction));
    }

    /** What is shown is listed anew; of what is not, lists tell the time of the change. */
    private Uni<Void> unlist(ListedVersion listed, SqlClient transaction) {
        StoredArticle stored = listed.stored();
        return listed.isShown()
                ? writer.unlist(stored.article(), transaction)
                : transaction
                        .preparedQuery(ReadingReplacementSql.FACETS)
                        .execute(Tuple.of(stored.article(), ArticleWriter.time(stored.updatedAt())))
                        .replaceWithVoid();
    }

    private static ListedVersion listed(ExistingVersion known, NewVersion version, Row row) {
        StoredArticle stored = new StoredArticle(
                known.article(),
                known.version(),
                known.number(),
                Optional.ofNullable(row.getString("url")),
                HexFormat.of().formatHex(version.sha256().getBytes()),
                row.getOffsetDateTime("received_at").toInstant(),
                version.at(),
                false);
        return new ListedVersion(
                stored,
                row.getInteger("version") == known.number(),
                Optional.ofNullable(row.getUUID("publisher_id")),
                Optional.ofNullable(row.getOffsetDateTime("published_at")).map(OffsetDateTime::toInstant));
    }

    private static IncomingArticle incomingArticle(Article article, Version version) {
        return new IncomingArticle(
                version.text,
                Optional.ofNullable(article.url).map(URI::create),
                Optional.ofNullable(version.givenPublisher),
                Optional.ofNullable(version.givenPublishedAt),
                Optional.ofNullable(version.givenLanguage));
    }
}
