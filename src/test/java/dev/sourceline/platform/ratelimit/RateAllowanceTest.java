package dev.sourceline.platform.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateAllowanceTest {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final RateAllowance allowance = new RateAllowance(10, Duration.ofSeconds(10), 2);

    @Test
    void allAtOnceAndThenOneByOne() {
        for (int i = 9; i >= 0; i--) {
            assertThat(allowance.take("a", 0))
                    .isEqualTo(new RateAllowance.Verdict(i, Duration.ofSeconds(10 - i), Duration.ZERO));
        }
        assertThat(allowance.take("a", 0).delay()).isEqualTo(Duration.ofSeconds(1));
        assertThat(allowance.take("a", SECOND / 2).delay()).isEqualTo(Duration.ofMillis(500));
        assertThat(allowance.take("a", SECOND).isGood()).isTrue();
        assertThat(allowance.take("a", SECOND).isGood()).isFalse();
        assertThat(allowance.take("a", 100 * SECOND).remaining()).isEqualTo(9);
    }

    @Test
    void neverMoreThanTheShareInTheLongRun() {
        int good = 0;
        for (long now = 0; now < 100 * SECOND; now += SECOND / 20) {
            good += allowance.take("a", now).isGood() ? 1 : 0;
        }
        assertThat(good).isEqualTo(10 + 99);
    }

    @Test
    void clientsDoNotPayForEachOther() {
        for (int i = 0; i < 10; i++) {
            allowance.take("a", 0);
        }
        assertThat(allowance.take("a", 0).isGood()).isFalse();
        assertThat(allowance.take("b", 0).remaining()).isEqualTo(9);
    }

    @Test
    void whoWasSilentForLongestIsForgotten() {
        for (int i = 0; i < 10; i++) {
            allowance.take("a", 0);
        }
        allowance.take("b", 0);
        allowance.take("c", 0);
        assertThat(allowance.take("a", 0).remaining()).isEqualTo(9);
    }
}
