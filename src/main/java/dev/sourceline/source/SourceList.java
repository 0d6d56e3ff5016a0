package dev.sourceline.source;

import dev.sourceline.platform.id.NameKey;
import dev.sourceline.platform.paging.Cursor;
import dev.sourceline.platform.paging.Page;
import dev.sourceline.platform.paging.PageRequest;
import dev.sourceline.platform.paging.StreamedRows;
import dev.sourceline.platform.paging.WhereClause;
import dev.sourceline.platform.problem.ServiceException;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Lists sources by name. */
@ApplicationScoped
class SourceList {
    private static final String NAME = "sources";

    private static final Pattern A_SIGN = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern THREE_SIGNS = Pattern.compile("[\\p{L}\\p{N}]{3}");

    private static final String SELECT = """
            select source.id, source.kind, source.name, source.named, source.description, source.article_id,
                source.first_seen_at,
                array(select name from source_alias where source_id = source.id order by key) as aliases
            from\s""";

    private final Pool database;
    private final StreamedRows lines;

    SourceList(Pool database, StreamedRows lines) {
        this.database = database;
        this.lines = lines;
    }

    Uni<SourceEntryView> get(UUID id) {
        WhereClause conditions = new WhereClause().and("source.id = ?", id);
        return database.preparedQuery(SELECT + "source" + conditions.where())
                .execute(conditions.values())
                .map(SourceList::entries)
                .map(found ->
                        found.stream().findFirst().orElseThrow(() -> new ServiceException.NotFound("source", id)));
    }

    Uni<Page<SourceEntryView>> list(SourceFilter filter, PageRequest page) {
        WhereClause conditions = conditions(filter, page);
        String limit = conditions.limit(page.size());
        return database.preparedQuery(select(filter, page, conditions, limit))
                .execute(conditions.values())
                .map(rows -> Page.of(entries(rows), page.size(), SourceList::cursor));
    }

    /** All sources that match the filter, as a stream. */
    Multi<SourceEntryView> all(SourceFilter filter, PageRequest page) {
        WhereClause conditions = conditions(filter, page);
        String sql = select(filter, page, conditions, page.limitClause());
        return lines.of(sql, conditions.values()).map(SourceList::entry);
    }

    private static String select(SourceFilter filter, PageRequest page, WhereClause conditions, String limit) {
        return SELECT
                + filter.q()
                        .map(part -> byName(part, page, conditions, limit) + " order by called.key, source.id")
                        .orElse("source" + conditions.where() + " order by source.key, source.id")
                + limit;
    }

    private static WhereClause conditions(SourceFilter filter, PageRequest page) {
        WhereClause conditions = new WhereClause()
                .andIfGiven("source.kind = ?", filter.kind())
                .andIfGiven("source.named = ?", filter.named());
        page.after(NAME, 2)
                .ifPresent(cursor -> conditions.and("(source.key, source.id) > (?, ?)", cursor.text(0), cursor.id(1)));
        return conditions;
    }

    /** Selects by a part of the name: first the distinct names, then their sources. */
    private static String byName(String part, PageRequest page, WhereClause conditions, String limit) {
        WhereClause names = alias("source_name.alias", part, conditions);
        page.after(NAME, 2).ifPresent(cursor -> names.and("source_name.key >= ?", cursor.text(0)));
        String alias = alias("source_alias.key", part, conditions).where();
        conditions
                .and("source.key = called.key")
                .and("(select true from source_alias" + alias + " and source_alias.source_id = source.id limit 1)");
        // At most a page of sources for each name: thousands may share one.
        return "(select distinct key from source_name" + names.where()
                + " order by key) as called cross join lateral (select * from source" + conditions.where()
                + " order by source.id"
                + limit + ") as source";
    }

    /** The trigram index serves parts of three characters and more; a shorter part matches the start of a word. */
    private static WhereClause alias(String column, String part, WhereClause values) {
        String key = NameKey.of(part).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        if (THREE_SIGNS.matcher(key).find()) {
            return values.elsewhere().and(column + " like ?", "%" + key + "%");
        }
        return A_SIGN.matcher(key).find()
                ? values.elsewhere()
                        .and("(" + column + " like ? or " + column + " like ?)", key + "%", "% " + key + "%")
                : values.elsewhere().and("false");
    }

    private static Cursor cursor(SourceEntryView last) {
        return new Cursor(NAME, List.of(NameKey.of(last.name()), last.id().toString()));
    }

    private static List<SourceEntryView> entries(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(SourceList::entry)
                .toList();
    }

    private static SourceEntryView entry(Row row) {
        return new SourceEntryView(
                row.getUUID("id"),
                row.getString("kind"),
                row.getString("name"),
                row.getBoolean("named"),
                Optional.ofNullable(row.getString("description")),
                List.of(row.getArrayOfStrings("aliases")),
                Optional.ofNullable(row.getUUID("article_id")),
                row.getOffsetDateTime("first_seen_at").toInstant());
    }
}
