package dev.sourceline.platform.ratelimit;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts what clients use up by the generic cell rate algorithm: of each it remembers one instant, when all that it used
 * will be there again. Bounded: a client that is forgotten begins anew.
 */
final class RateAllowance {
    private final long window;
    private final long cost;
    private final Map<String, Long> restored;

    /**
     * What became of a request.
     *
     * @param remaining how many more could be made now
     * @param reset until all are there again
     * @param delay until this one could be made; zero where it could be made now
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

    /** @param now in nanoseconds, from any beginning */
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

    /** How long a client that has used up everything has to wait; zero where it has not. */
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
