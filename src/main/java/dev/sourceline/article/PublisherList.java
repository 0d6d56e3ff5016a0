package dev.sourceline.article;

import dev.sourceline.platform.id.NameKey;
import dev.sourceline.platform.paging.Cursor;
import dev.sourceline.platform.paging.Page;
import dev.sourceline.platform.paging.PageRequest;
import dev.sourceline.platform.paging.WhereClause;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.StreamSupport;

/** Lists publishers by name. */
@ApplicationScoped
class PublisherList {
    private static final String NAME = "publishers";

    private final Pool database;

    PublisherList(Pool database) {
        this.database = database;
    }

    Uni<Page<PublisherView>> list(PageRequest page) {
        WhereClause conditions = new WhereClause();
        page.after(NAME, 1).ifPresent(cursor -> conditions.and("key > ?", cursor.text(0)));
        String sql = "select id, name, first_seen_at from publisher" + conditions.where() + " order by key"
                + conditions.limit(page.size());
        return database.preparedQuery(sql)
                .execute(conditions.values())
                .map(rows -> Page.of(
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(PublisherList::publisher)
                                .toList(),
                        page.size(),
                        last -> new Cursor(NAME, List.of(NameKey.of(last.name())))));
    }

    private static PublisherView publisher(Row row) {
        return new PublisherView(
                row.getUUID("id"),
                row.getString("name"),
                row.getOffsetDateTime("first_seen_at").toInstant());
    }
}
