package dev.sourceline.platform.budget;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;

/** Counts what waits at a gate and what is refused there. */
final class BudgetMetrics implements BudgetListener {
    private final Timer waits;
    private final Counter refusals;

    BudgetMetrics(String gate, MeterRegistry registry) {
        this.waits = Timer.builder("sourceline.gate.waits")
                .description(
                        "Time that work had to wait at a gate before it was let through; what did not wait is not counted")
                .tag("gate", gate)
                .register(registry);
        this.refusals = Counter.builder("sourceline.gate.refusals")
                .description("Pieces of work that were answered 503 because a gate did not let them through in time")
                .tag("gate", gate)
                .register(registry);
    }

    @Override
    public void waited(Duration time) {
        waits.record(time);
    }

    @Override
    public void refused(Duration time) {
        refusals.increment();
    }
}
