package dev.sourceline.search;

import io.vertx.mutiny.sqlclient.Row;
import java.util.UUID;

/** A hit with its rank. */
record RankedHit(HitType type, UUID id, float score) {
    static RankedHit of(Row row) {
        return new RankedHit(HitType.of(row.getString("type")), row.getUUID("id"), row.getFloat("score"));
    }
}
