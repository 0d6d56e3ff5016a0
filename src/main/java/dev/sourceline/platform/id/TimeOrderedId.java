package dev.sourceline.platform.id;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Generates UUIDs of version 7 (<a href="https://www.rfc-editor.org/rfc/rfc9562#section-5.7">RFC 9562</a>): they sort by the
 * time they were made and ascend strictly within one process.
 */
public final class TimeOrderedId {
    // 48 bits of milliseconds and 12 bits of counter: where the counter is full, time is borrowed from the next
    // millisecond.
    private static final int COUNTER_BITS = 12;
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private static final AtomicLong LAST = new AtomicLong();

    private TimeOrderedId() {}

    public static UUID next() {
        long now = System.currentTimeMillis() << COUNTER_BITS;
        long time = LAST.updateAndGet(last -> Math.max(last + 1, now));
        long counter = time & ((1 << COUNTER_BITS) - 1);
        long most = (time >>> COUNTER_BITS << 16) | VERSION | counter;
        long least = VARIANT | (ThreadLocalRandom.current().nextLong() >>> 2);
        return new UUID(most, least);
    }
}
