package dev.sourceline.platform.ratelimit;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A rate limiter per client by the generic cell rate algorithm (GCRA). It keeps one instant for each client: when the whole
 * allowance will be available again. The number of clients is bounded; the least recently seen is dropped and starts afresh.
 * Thread-safe.
 */
final class RateAllowance {
    private final long window;
    private final long cost;
    private final Map<String, Long> restored;

    /**
     * The decision on one request.
     *
     * @param remaining how many more requests are allowed now
     * @param reset time until the whole allowance is available again
     * @param delay time until this request would be allowed; zero where it is allowed now
     */
    record Verdict(long remaining, Duration reset, Duration delay) {
        boolean isGood() {
            return delay.isZero();
        }
    }

    RateAllowance(int requests, Duration window, int clients) {
        this.window = window.toNanos();
        this.cost = this.window / requests;
        this.restored = new Recent(clients);
    }

    /** Counts a request. {@code now} is in nanoseconds from any origin. */
    synchronized Verdict take(String client, long now) {
        long before = Math.max(0, restored.getOrDefault(client, now) - now);
        long after = before + cost;
        boolean isGood = after <= window;
        if (isGood) {
            restored.put(client, now + after);
        }
        long used = isGood ? after : before;
        return new Verdict(
                (window - used) / cost, Duration.ofNanos(used), Duration.ofNanos(isGood ? 0 : after - window));
    }

    /** How long the client has to wait for its next request; zero where it need not wait. */
    synchronized Duration delay(String client, long now) {
        return Duration.ofNanos(Math.max(0, restored.getOrDefault(client, now) - now + cost - window));
    }

    private static final class Recent extends LinkedHashMap<String, Long> {
        private final int most;

        Recent(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > most;
        }
    }
}
