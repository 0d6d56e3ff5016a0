package dev.sourceline.platform.budget;

import java.time.Duration;

/** Hears of what had to wait for a budget. */
interface BudgetListener {
    BudgetListener NONE = new BudgetListener() {
        @Override
        public void waited(Duration time) {}

        @Override
        public void refused(Duration time) {}
    };

    /** Work was let through, though not at once. */
    void waited(Duration time);

    /** Work was not let through in time. */
    void refused(Duration time);
}
