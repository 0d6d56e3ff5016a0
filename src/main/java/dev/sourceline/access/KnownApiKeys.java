package dev.sourceline.access;

import dev.sourceline.platform.database.Notifications;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * API keys that were looked up, so that a request costs no statement. All are forgotten when any is revoked, in whichever
 * instance, and none is used while that would not be heard.
 */
@Singleton
class KnownApiKeys {
    private static final String CHANNEL = "api_key";
    private static final int MOST = 10_000;

    private final Notifications notifications;
    private final Map<ByteBuffer, ApiKeyView> cache = new ConcurrentHashMap<>();
    private final AtomicLong invalidations = new AtomicLong();

    KnownApiKeys(Notifications notifications) {
        this.notifications = notifications;
        notifications.listen(CHANNEL, _ -> invalidate(), this::invalidate);
    }

    /** What is known of a key; empty where it has to be looked up. */
    Optional<ApiKeyView> find(ApiKey key) {
        return notifications.areHeard() ? Optional.ofNullable(cache.get(hash(key))) : Optional.empty();
    }

    /** How often all were forgotten. */
    long invalidations() {
        return invalidations.get();
    }

    /**
     * Remembers a key.
     *
     * @param before how often all had been forgotten before it was looked up: if they were since, so may it have to be
     */
    void put(ApiKey key, ApiKeyView view, long before) {
        if (cache.size() >= MOST) {
            cache.clear();
        }
        cache.put(hash(key), view);
        if (invalidations.get() != before) {
            cache.remove(hash(key));
        }
    }

    /** Not the key itself: a dump of the memory must not have it. */
    private static ByteBuffer hash(ApiKey key) {
        return ByteBuffer.wrap(key.hash());
    }

    /** Forgets all. */
    void invalidate() {
        invalidations.incrementAndGet();
        cache.clear();
    }
}
