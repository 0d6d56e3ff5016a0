package dev.sourceline.platform.idempotency;

import dev.sourceline.platform.problem.ServiceException;
import dev.sourceline.platform.representation.Etag;
import dev.sourceline.platform.representation.Representation;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.data.Interval;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Processes a request once, however often it is repeated and on however many instances. */
@Singleton
public class IdempotentRequests {
    // The first request inserts the key. An expired key, or one whose worker is presumed dead, is taken over.
    private static final String CLAIM = """
            insert into idempotency_key (caller, key, fingerprint, claim, claimed_until)
            values ($1, $2, $3, $4, now() + $5::interval)
            on conflict (caller, key) do update
            set fingerprint = excluded.fingerprint, claim = excluded.claim, claimed_at = now(),
                claimed_until = excluded.claimed_until, is_new = null, version_id = null
            where idempotency_key.claimed_at < now() - $6::interval
                or (idempotency_key.is_new is null
                    and idempotency_key.claimed_until < now()
                    and idempotency_key.fingerprint = excluded.fingerprint)
            """;
    private static final String FIND = """
            select idempotency_key.fingerprint = $3 as same, is_new, version.article_id, etag, body
            from idempotency_key
                left join version on version.id = version_id
                left join representation on representation.version_id = version.id
            where caller = $1 and key = $2
            """;
    private static final String SETTLE = """
            update idempotency_key set version_id = $4, is_new = $5
            where caller = $1 and key = $2 and claim = $3
            """;
    private static final String RELEASE =
            "delete from idempotency_key where caller = $1 and key = $2 and claim = $3 and is_new is null";

    private final Pool database;
    private final IdempotencyConfig config;
    private final Counter replays;

    IdempotentRequests(Pool database, IdempotencyConfig config, MeterRegistry registry) {
        this.database = database;
        this.config = config;
        this.replays = Counter.builder("sourceline.idempotency.replays")
                .description("Requests that were answered with what was recorded for their Idempotency-Key")
                .register(registry);
    }

    /**
     * Processes the request of this key, or answers with the outcome that was recorded for it.
     *
     * @param work processes the request; it settles the claim it is given
     * @param again turns the recorded outcome into an answer
     */
    public <T> Uni<T> once(
            IdempotencyKey key, Function<IdempotencyClaim, Uni<T>> work, Function<RecordedResponse, T> again) {
        UUID claim = UUID.randomUUID();
        return database.preparedQuery(CLAIM)
                .execute(claimed(key, claim))
                .chain(rows -> rows.rowCount() == 1
                        ? first(key, claim, work)
                        : find(key).invoke(_ -> replays.increment()).map(again));
    }

    private <T> Uni<T> first(IdempotencyKey key, UUID claim, Function<IdempotencyClaim, Uni<T>> work) {
        return Uni.createFrom()
                .deferred(() -> work.apply((database, version, isNew) -> settle(key, claim, database, version, isNew)))
                .onFailure()
                .call(() -> release(key, claim));
    }

    private Uni<RecordedResponse> find(IdempotencyKey key) {
        return database.preparedQuery(FIND)
                .execute(values(key).addString(key.fingerprint()))
                .map(IdempotentRequests::settled);
    }

    private static RecordedResponse settled(RowSet<Row> rows) {
        // The first request failed in the meantime and gave up its claim.
        if (rows.size() == 0) {
            throw new ServiceException.IdempotencyKeyInUse();
        }
        Row row = rows.iterator().next();
        if (!row.getBoolean("same")) {
            throw new ServiceException.IdempotencyKeyReused();
        }
        boolean isNew =
                Optional.ofNullable(row.getBoolean("is_new")).orElseThrow(ServiceException.IdempotencyKeyInUse::new);
        // A deleted article is neither shown nor kept again by a repeated request.
        String etag = Optional.ofNullable(row.getString("etag"))
                .orElseThrow(() -> new ServiceException.Gone("The article that this request has made was deleted."));
        return new RecordedResponse(
                row.getUUID("article_id"),
                isNew,
                new Representation(new Etag(etag), row.getBuffer("body").getDelegate()));
    }

    private static Uni<Void> settle(IdempotencyKey key, UUID claim, SqlClient database, UUID version, boolean isNew) {
        return database.preparedQuery(SETTLE)
                .execute(values(key).addUUID(claim).addUUID(version).addBoolean(isNew))
                .replaceWithVoid();
    }

    // Where this fails too, the claim expires.
    private Uni<Void> release(IdempotencyKey key, UUID claim) {
        return database.preparedQuery(RELEASE)
                .execute(values(key).addUUID(claim))
                .replaceWithVoid()
                .onFailure()
                .recoverWithNull();
    }

    private Tuple claimed(IdempotencyKey key, UUID claim) {
        return values(key)
                .addString(key.fingerprint())
                .addUUID(claim)
                .addValue(interval(config.patience()))
                .addValue(interval(config.retention()));
    }

    private static Tuple values(IdempotencyKey key) {
        return Tuple.tuple().addString(key.caller()).addString(key.value());
    }

    private static Interval interval(Duration duration) {
        return Interval.of(duration);
    }
}
