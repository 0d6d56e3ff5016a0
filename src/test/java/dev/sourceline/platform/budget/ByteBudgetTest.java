package dev.sourceline.platform.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ByteBudgetTest {
    private final ByteBudget budget = new ByteBudget(10);
    private final List<String> begun = new ArrayList<>();

    @Test
    void whatFitsBeginsAtOnce() {
        ask("a", 4);
        ask("b", 6);
        ask("c", 1);
        assertThat(begun).containsExactly("a", "b");
    }

    @Test
    void firstComeFirstServed() {
        ByteBudget.Reservation first = ask("a", 8);
        ask("large", 9);
        ask("small", 1);
        assertThat(begun).containsExactly("a");
        first.release();
        assertThat(begun).containsExactly("a", "large", "small");
    }

    @Test
    void moreThanThereIsBeginsAlone() {
        ByteBudget.Reservation first = ask("a", 1);
        ByteBudget.Reservation giant = ask("giant", 100);
        ask("b", 1);
        assertThat(begun).containsExactly("a");
        first.release();
        assertThat(begun).containsExactly("a", "giant");
        giant.release();
        assertThat(begun).containsExactly("a", "giant", "b");
    }

    @Test
    void endedTwiceGivesBackOnce() {
        ByteBudget.Reservation first = ask("a", 6);
        ask("b", 4);
        first.release();
        first.release();
        ask("c", 6);
        ask("d", 1);
        assertThat(begun).containsExactly("a", "b", "c");
    }

    @Test
    void whoGivesUpLetsTheNextGo() {
        ask("a", 8);
        ByteBudget.Reservation large = ask("large", 9);
        ask("b", 2);
        assertThat(large.cancelWaiting()).isTrue();
        assertThat(large.cancelWaiting()).isFalse();
        assertThat(begun).containsExactly("a", "b");
    }

    @Test
    void whoHasBegunDoesNotGiveUp() {
        ByteBudget.Reservation first = ask("a", 10);
        assertThat(first.cancelWaiting()).isFalse();
        ask("b", 1);
        assertThat(begun).containsExactly("a");
    }

    @Test
    void whatTurnsOutSmallerMakesRoom() {
        ByteBudget.Reservation first = ask("a", 10);
        ask("b", 7);
        first.shrinkTo(20);
        assertThat(begun).containsExactly("a");
        first.shrinkTo(3);
        assertThat(begun).containsExactly("a", "b");
        first.release();
        ask("c", 3);
        assertThat(begun).containsExactly("a", "b", "c");
    }

    @Test
    void neverMoreThanThereIsUnderManyThreads() throws InterruptedException {
        int tasks = 2000;
        AtomicLong holding = new AtomicLong();
        AtomicLong most = new AtomicLong();
        CountDownLatch done = new CountDownLatch(tasks);
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < tasks; i++) {
                long bytes = ThreadLocalRandom.current().nextLong(1, 11);
                ByteBudget.Reservation[] reservation = new ByteBudget.Reservation[1];
                CountDownLatch asked = new CountDownLatch(1);
                reservation[0] = budget.reserve(bytes, () -> {
                    most.accumulateAndGet(holding.addAndGet(bytes), Math::max);
                    threads.execute(() -> end(reservation, asked, holding, bytes, done));
                });
                asked.countDown();
            }
            assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(most.get()).isBetween(1L, 10L);
        ask("all", 10);
        assertThat(begun).containsExactly("all");
    }

    private static void end(
            ByteBudget.Reservation[] reservation,
            CountDownLatch asked,
            AtomicLong holding,
            long bytes,
            CountDownLatch done) {
        try {
            asked.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        holding.addAndGet(-bytes);
        reservation[0].release();
        done.countDown();
    }

    private ByteBudget.Reservation ask(String name, long bytes) {
        return budget.reserve(bytes, () -> begun.add(name));
    }
}
