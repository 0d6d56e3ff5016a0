package dev.sourceline.article;

import dev.sourceline.platform.paging.Cursor;
import dev.sourceline.platform.paging.Page;
import dev.sourceline.platform.paging.PageRequest;
import dev.sourceline.platform.paging.WhereClause;
import dev.sourceline.platform.problem.ServiceException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Reads the texts and blocks of articles. */
@ApplicationScoped
public class ArticleTexts {
    private static final String TEXT = """
            select version.text
            from article join version on version.article_id = article.id and version.number = article.version
            where article.id = $1
            """;

    private static final String BLOCKS = """
            select block.kind, block.span_start, block.span_end, block.reason
            from article
                join version on version.article_id = article.id and version.number = article.version
                join representation on representation.version_id = version.id
                cross join lateral rows from (
                        json_to_recordset(cast(convert_from(body, 'UTF8') as json) -> 'blocks')
                        as (kind text, "start" integer, "end" integer, reason text))
                    with ordinality as block (kind, span_start, span_end, reason, position)
            where article.id = $1
            order by block.position
            """;

    private static final String TEXT_OF_VERSION = "select text from version where article_id = $1 and number = $2";

    private static final String VERSIONS = """
            select number, sha256, received_at, engine, lexicon, read_at from version
            """;

    private final Pool database;

    ArticleTexts(Pool database) {
        this.database = database;
    }

    Uni<String> text(UUID article) {
        return database.preparedQuery(TEXT).execute(Tuple.of(article)).map(rows -> {
            // It may be deleted between the look at its version and this one.
            if (rows.size() == 0) {
                throw new ServiceException.Gone("article", article);
            }
            return rows.iterator().next().getString(0);
        });
    }

    /** The text of a version. */
    public Uni<String> text(UUID article, int version) {
        return database.preparedQuery(TEXT_OF_VERSION)
                .execute(Tuple.of(article, version))
                .map(rows -> {
                    if (rows.size() == 0) {
                        throw ServiceException.NotFound.version(article, version);
                    }
                    return rows.iterator().next().getString(0);
                });
    }

    Uni<Page<BlockView>> blocks(UUID article) {
        return database.preparedQuery(BLOCKS)
                .execute(Tuple.of(article))
                .map(rows -> new Page<>(
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(ArticleTexts::block)
                                .toList(),
                        Optional.empty()));
    }

    /** The versions of an article, the last first. */
    Uni<Page<VersionView>> versions(UUID article, PageRequest page) {
        WhereClause conditions = new WhereClause().and("article_id = ?", article);
        page.after("versions", 1).ifPresent(cursor -> conditions.and("number < ?", cursor.number(0)));
        String sql = VERSIONS + conditions.where() + " order by number desc" + conditions.limit(page.size());
        return database.preparedQuery(sql)
                .execute(conditions.values())
                .map(rows -> Page.of(
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(ArticleTexts::version)
                                .toList(),
                        page.size(),
                        last -> new Cursor("versions", List.of(Integer.toString(last.number())))));
    }

    private static BlockView block(Row row) {
        return new BlockView(
                row.getString("kind"),
                row.getInteger("span_start"),
                row.getInteger("span_end"),
                Optional.ofNullable(row.getString("reason")));
    }

    private static VersionView version(Row row) {
        return new VersionView(
                row.getInteger("number"),
                HexFormat.of().formatHex(row.getBuffer("sha256").getBytes()),
                row.getOffsetDateTime("received_at").toInstant(),
                row.getString("engine"),
                row.getString("lexicon"),
                row.getOffsetDateTime("read_at").toInstant());
    }
}
