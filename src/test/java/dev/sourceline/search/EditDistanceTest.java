package dev.sourceline.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
    @ParameterizedTest
    @CsvSource({
        "lighthouse, lighthouse, 0",
        "lighthose, lighthouse, 1",
        "lighthousse, lighthouse, 1",
        "lighthoise, lighthouse, 1",
        "lighthuose, lighthouse, 1",
        "ilghthuose, lighthouse, 2",
        "lightxouxe, lighthouse, 2",
        "lite, lighthouse, 6",
        "ferry, '', 5",
        "🗼a, a🗼, 1"
    })
    void distanceCountsErrors(String written, String meant, int errors) {
        assertThat(EditDistance.between(written, meant)).isEqualTo(errors);
        assertThat(EditDistance.between(meant, written)).isEqualTo(errors);
    }
}
