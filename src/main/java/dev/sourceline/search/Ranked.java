package dev.sourceline.search;

import io.vertx.mutiny.sqlclient.Row;
import java.util.UUID;

/** A hit at its place in the list. */
record Ranked(HitType type, UUID id, float score) {
    static Ranked of(Row row) {
        return new Ranked(HitType.of(row.getString("type")), row.getUUID("id"), row.getFloat("score"));
    }
}
