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
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Lists sources by name. */
@ApplicationScoped
class SourceList {
    private static final String NAME = "sources";

    private static final Pattern A_SIGN = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern THREE_SIGNS = Pattern.compile("[\\p{L}\\p{N}]{3}");

    // An array, so that it is read once and along its index.
    private static final String CALLED = "source.id = any (array(select source_id from source_alias where %s))";

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
        Conditions conditions = new Conditions()
                .andIfGiven("source.kind = ?", filter.kind())
                .andIfGiven("source.named = ?", filter.named());
        filter.q().map(String::strip).ifPresent(part -> called(part, conditions));
        return conditions;
    }

    /** The index of names knows three signs in a row, or how a word begins. */
    private static void called(String part, Conditions conditions) {
        String escaped = part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        if (THREE_SIGNS.matcher(part).find()) {
            conditions.and(CALLED.formatted("name ilike ?"), "%" + escaped + "%");
        } else if (A_SIGN.matcher(part).find()) {
            conditions.and(CALLED.formatted("(name ilike ? or name ilike ?)"), escaped + "%", "% " + escaped + "%");
        } else {
            conditions.and("false");
        }
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
