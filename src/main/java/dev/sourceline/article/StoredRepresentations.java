package dev.sourceline.article;

import dev.sourceline.platform.database.PreparedStatements;
import dev.sourceline.platform.problem.ServiceException;
import dev.sourceline.platform.representation.Etag;
import dev.sourceline.platform.representation.Representation;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads stored responses to GET by one prepared statement, without entities. */
@ApplicationScoped
public class StoredRepresentations {
    private static final String VERSION = """
            from article
                left join version on version.article_id = article.id and version.number = coalesce($2, article.version)
                left join representation on representation.version_id = version.id
            where article.id = $1
            """ + PreparedStatements.KEPT;

    private static final String OF_ARTICLE = "select article.deleted_at, representation.etag,"
            + " case when representation.etag = any (cast($3 as text[])) then '' else representation.body end as body "
            + VERSION;

    private static final String TAG = "select article.deleted_at, representation.etag, version.number " + VERSION;

    private final Pool database;

    StoredRepresentations(Pool database) {
        this.database = database;
    }

    /** The response to GET of an article; by default of the version shown. */
    public Uni<Representation> ofArticle(UUID article, Optional<Integer> version) {
        return ofArticle(article, version, Optional.empty());
    }

    /**
     * The same for who may have it already.
     *
     * @param known the header {@code If-None-Match}: of an answer that it names the body is not read, and is empty here
     */
    public Uni<Representation> ofArticle(UUID article, Optional<Integer> version, Optional<String> known) {
        String[] tags = known.map(Etag::names).orElse(List.of()).toArray(String[]::new);
        return database.preparedQuery(OF_ARTICLE)
                .execute(Tuple.of(article, version.orElse(null), tags))
                .map(rows -> representation(shown(rows, article, version)));
    }

    /** The entity tag of a version; by default of the one shown. */
    public Uni<VersionTag> tag(UUID article, Optional<Integer> version) {
        return database.preparedQuery(TAG)
                .execute(Tuple.of(article, version.orElse(null)))
                .map(rows -> shown(rows, article, version))
                .map(row -> new VersionTag(row.getInteger("number"), new Etag(row.getString("etag"))));
    }

    private static Row shown(RowSet<Row> rows, UUID article, Optional<Integer> version) {
        if (rows.size() == 0) {
            throw new ServiceException.NotFound("article", article);
        }
        Row row = rows.iterator().next();
        if (row.getValue("deleted_at") != null) {
            throw new ServiceException.Gone("article", article);
        }
        if (row.getString("etag") == null) {
            throw ServiceException.NotFound.version(article, version.orElse(0));
        }
        return row;
    }

    private static Representation representation(Row row) {
        return new Representation(
                new Etag(row.getString("etag")), row.getBuffer("body").getDelegate());
    }
}
