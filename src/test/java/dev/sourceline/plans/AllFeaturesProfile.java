package dev.sourceline.plans;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** A database of its own, for a service with authentication on and a cleanup that runs every second. */
public final class AllFeaturesProfile extends DedicatedDatabaseProfile {
    // Earlier than every time in fill.sql.
    private static final Instant OLD = Instant.parse("2020-01-01T00:00:00Z");

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "sourceline.access.keys", "true",
                "sourceline.access.first-key", "slk_" + "first".repeat(8) + "key",
                "sourceline.changes.retention",
                        Duration.between(OLD, Instant.now()).toString(),
                "sourceline.changes.prune-every", "1s",
                "sourceline.changes.lag-every", "1s",
                "sourceline.idempotency.prune-every", "1s");
    }
}
