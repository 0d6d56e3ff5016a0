package dev.sourceline.access;

import dev.sourceline.platform.id.TimeOrderedId;
import dev.sourceline.platform.paging.Cursor;
import dev.sourceline.platform.paging.Page;
import dev.sourceline.platform.paging.PageRequest;
import dev.sourceline.platform.paging.WhereClause;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** The stored API keys, as hashes. */
@Singleton
class ApiKeyRepository {
    private static final String LIST = "keys";
    private static final String COLUMNS = "id, name, scopes, created_at, created_by, expires_at, revoked_at";
    private static final String FIND = "select " + COLUMNS + " from api_key where hash = $1";
    private static final String GET = "select " + COLUMNS + " from api_key where id = $1";
    private static final String ADD =
            "insert into api_key (id, name, hash, scopes, created_by, expires_at) values ($1, $2, $3, $4, $5, $6) returning "
                    + COLUMNS;
    private static final String ADD_ONCE =
            "insert into api_key (id, name, hash, scopes, created_by) values ($1, $2, $3, $4, $5)"
                    + " on conflict on constraint api_key_hash_uk do nothing";
    private static final String COUNT_USABLE =
            "select count(*) from api_key where revoked_at is null and (expires_at is null or expires_at > now())";
    private static final String REVOKE =
            "update api_key set revoked_at = coalesce(revoked_at, now()) where id = $1 returning " + COLUMNS;

    private final Pool database;

    ApiKeyRepository(Pool database) {
        this.database = database;
    }

    /** The key with this hash, even if revoked or expired. */
    Uni<Optional<ApiKeyView>> find(byte[] hash) {
        return one(FIND, Tuple.tuple().addBuffer(Buffer.buffer(hash)));
    }

    Uni<Optional<ApiKeyView>> find(UUID id) {
        return one(GET, Tuple.of(id));
    }

    Uni<ApiKeyView> add(ApiKey key, String name, List<String> scopes, String createdBy, Optional<Instant> expiresAt) {
        Tuple row = Tuple.tuple()
                .addUUID(TimeOrderedId.next())
                .addString(name)
                .addBuffer(Buffer.buffer(key.hash()))
                .addArrayOfString(scopes.toArray(String[]::new))
                .addString(createdBy)
                .addOffsetDateTime(
                        expiresAt.map(end -> end.atOffset(ZoneOffset.UTC)).orElse(null));
        return one(ADD, row).map(Optional::orElseThrow);
    }

    /** Stores a key unless it is stored already; true where it was added. */
    Uni<Boolean> addOnce(ApiKey key, String name, List<String> scopes, String createdBy) {
        Tuple row = Tuple.tuple()
                .addUUID(TimeOrderedId.next())
                .addString(name)
                .addBuffer(Buffer.buffer(key.hash()))
                .addArrayOfString(scopes.toArray(String[]::new))
                .addString(createdBy);
        return database.preparedQuery(ADD_ONCE).execute(row).map(rows -> rows.rowCount() == 1);
    }

    /** How many keys are neither revoked nor expired. */
    Uni<Long> countUsable() {
        return database.query(COUNT_USABLE)
                .execute()
                .map(rows -> rows.iterator().next().getLong(0));
    }

    /** Revokes a key. Idempotent: the time of the first revocation stays. */
    Uni<Optional<ApiKeyView>> revoke(UUID id) {
        return one(REVOKE, Tuple.of(id));
    }

    /** The keys, newest first. */
    Uni<Page<ApiKeyView>> list(PageRequest page) {
        WhereClause conditions = new WhereClause();
        page.after(LIST, 1).ifPresent(cursor -> conditions.and("id < ?", cursor.id(0)));
        String sql = "select " + COLUMNS + " from api_key" + conditions.where() + " order by id desc"
                + conditions.limit(page.size());
        return database.preparedQuery(sql)
                .execute(conditions.values())
                .map(rows -> Page.of(
                        views(rows),
                        page.size(),
                        key -> new Cursor(LIST, List.of(key.id().toString()))));
    }

    private Uni<Optional<ApiKeyView>> one(String sql, Tuple values) {
        return database.preparedQuery(sql)
                .execute(values)
                .map(rows -> views(rows).stream().findFirst());
    }

    private static List<ApiKeyView> views(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(ApiKeyRepository::view)
                .toList();
    }

    private static ApiKeyView view(Row row) {
        return new ApiKeyView(
                row.getUUID("id"),
                row.getString("name"),
                List.of(row.getArrayOfStrings("scopes")),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getString("created_by"),
                Optional.ofNullable(row.getOffsetDateTime("expires_at")).map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getOffsetDateTime("revoked_at")).map(OffsetDateTime::toInstant));
    }
}
