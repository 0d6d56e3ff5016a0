package dev.sourceline.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sourceline.engine.text.Days.NumberOrder;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
    /** A Tuesday. */
    private static final LocalDate BASIS = LocalDate.of(2023, 1, 10);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            on Saturday             | 2023-01-07
            Sunday                  | 2023-01-08
            Tuesday night           | 2023-01-10
            last Tuesday            | 2023-01-03
            yesterday               | 2023-01-09
            last night              | 2023-01-09
            this morning            | 2023-01-10
            on January 6, 2023      | 2023-01-06
            Jan. 6                  | 2023-01-06
            on 15 December          | 2022-12-15
            the 5th of January 2021 | 2021-01-05
            """)
    void saidBeforeTheBasis(String stated, LocalDate day) {
        assertThat(Days.resolve(stated, BASIS)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"last week", "next Monday", "two days ago", "in 2021", "recently", "Sundays", "", "Feb. 30"})
    void namesNoDay(String stated) {
        assertThat(Days.resolve(stated, BASIS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Posted Friday, July 21, 2017 by us | 2017-07-21 | Friday, July 21, 2017
            on 3 août 2019.                    | 2019-08-03 | 3 août 2019
            vom 10. Januar 2023                | 2023-01-10 | 10. Januar 2023
            el 10 de enero de 2023             | 2023-01-10 | 10 de enero de 2023
            at 2021-01-05T15:15:00Z            | 2021-01-05 | 2021-01-05
            den 5.1.2021                       | 2021-01-05 | 5.1.2021
            1/31/23                            | 2023-01-31 | 1/31/23
            """)
    void wholeDate(String text, LocalDate day, String written) {
        Days.Written found =
                Days.find(text, new Span(0, text.length()), NumberOrder.UNKNOWN).orElseThrow();
        assertThat(found.day()).isEqualTo(day);
        assertThat(found.span().in(text)).isEqualTo(written);
    }

    @Test
    void numbersAloneAreReadOnlyInAKnownOrder() {
        String text = "1/10/23";
        Span all = new Span(0, text.length());
        assertThat(Days.find(text, all, NumberOrder.UNKNOWN)).isEmpty();
        assertThat(Days.find(text, all, NumberOrder.MONTH_FIRST).orElseThrow().day())
                .isEqualTo(LocalDate.of(2023, 1, 10));
        assertThat(Days.find(text, all, NumberOrder.DAY_FIRST).orElseThrow().day())
                .isEqualTo(LocalDate.of(2023, 10, 1));
    }

    @Test
    void dayWithoutYearIsNoWholeDate() {
        assertThat(Days.find("On Jan. 5 it fell.", new Span(0, 18), NumberOrder.UNKNOWN))
                .isEmpty();
    }
}
