package dev.sourceline.source;

import dev.sourceline.id.NameKey;
import dev.sourceline.page.Conditions;
import dev.sourceline.page.Cursor;
import dev.sourceline.page.Page;
import dev.sourceline.page.PageRequest;
import dev.sourceline.page.RowLines;
import dev.sourceline.problem.Failure;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Lists sources by name. */
@ApplicationScoped
class SourceList {
    private static final String NAME = "sources";

    private static final String SELECT = """
            select source.id, source.kind, source.name, source.named, source.description, source.article_id,
                source.first_seen_at,
                array(select name from source_alias where source_id = source.id order by key) as aliases
            from source
            """;

    private final Pool database;
    private final RowLines lines;

    SourceList(Pool database, RowLines lines) {
        this.database = database;
        this.lines = lines;
    }

    Uni<EntryView> get(UUID id) {
        Conditions conditions = new Conditions().and("source.id = ?", id);
        return database.preparedQuery(SELECT + conditions.where())
                .execute(conditions.values())
                .map(SourceList::entries)
                .map(found -> found.stream().findFirst().orElseThrow(() -> new Failure.NotFound("source", id)));
    }

    Uni<Page<EntryView>> list(SourceFilter filter, PageRequest page) {
        Conditions conditions = conditions(filter, page);
        return database.preparedQuery(select(conditions) + conditions.limit(page.size()))
                .execute(conditions.values())
                .map(rows -> Page.of(entries(rows), page.size(), SourceList::cursor));
    }

    /** All that the filter lets through, one by one. */
    Multi<EntryView> all(SourceFilter filter, PageRequest page) {
        Conditions conditions = conditions(filter, page);
        return lines.of(select(conditions) + page.limitClause(), conditions.values())
                .map(SourceList::entry);
    }

    private static String select(Conditions conditions) {
        return SELECT + conditions.where() + " order by source.key, source.id";
    }

    private static Conditions conditions(SourceFilter filter, PageRequest page) {
        Conditions conditions = conditions(filter);
        page.after(NAME, 2)
                .ifPresent(cursor -> conditions.and("(source.key, source.id) > (?, ?)", cursor.text(0), cursor.id(1)));
        return conditions;
    }

    private static Conditions conditions(SourceFilter filter) {
        return new Conditions()
                .andIfGiven("source.kind = ?", filter.kind())
                .andIfGiven("source.named = ?", filter.named())
                .andIfGiven(
                        "source.id in (select source_id from source_alias where name ilike ?)",
                        filter.q().map(SourceList::anywhere));
    }

    private static String anywhere(String words) {
        return "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static Cursor cursor(EntryView last) {
        return new Cursor(NAME, List.of(NameKey.of(last.name()), last.id().toString()));
    }

    private static List<EntryView> entries(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(SourceList::entry)
                .toList();
    }

    private static EntryView entry(Row row) {
        return new EntryView(
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
