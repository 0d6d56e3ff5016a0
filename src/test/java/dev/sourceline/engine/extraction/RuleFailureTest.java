package dev.sourceline.engine.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** If a rule fails on an article, the extraction continues without the findings of that rule. */
class RuleFailureTest {
    private static final String TEXT = """
            The ferry will sail, the captain said.

            The mayor denied that it leaks. "It floats," Ada Roe said.

            The owner denied that it sinks.
            """;

    private final Extractor failing = FailingRule.extractor();

    @Test
    void otherRulesReadOn() {
        Reading reading = failing.extract(TEXT);

        assertThat(reading.attributions())
                .isEqualTo(Extractor.create().extract(TEXT).attributions());
        assertThat(reading.sources()).isEqualTo(Extractor.create().extract(TEXT).sources());
    }

    @Test
    void failureIsToldOnceWithoutWordsOfTheText() {
        List<RuleFailure> failures = failing.extract(TEXT).failures();

        assertThat(failures).singleElement().satisfies(failure -> {
            assertThat(failure.rule()).isEqualTo("FailingRule");
            assertThat(failure.exception()).isEqualTo("java.lang.IllegalStateException");
            assertThat(failure.at()).startsWith("FailingRule.find:");
        });
    }

    @Test
    void findingOutsideOfTheTextIsAFailure() {
        Reading reading = failing.extract("It leaks, the captain said. Ada Roe warned that it sinks.");

        assertThat(reading.attributions()).hasSize(2);
        assertThat(reading.failures()).extracting(RuleFailure::rule).containsExactly("FailingRule");
    }

    @Test
    void noFailuresWhereNoRuleFails() {
        assertThat(Extractor.create().extract(TEXT).failures()).isEmpty();
    }

    @Test
    void carrierThatOpensTheMention() {
        Reading reading = Extractor.create()
                .extract("Six people died, according to a report in The Times. The inquiry will open in May.");

        assertThat(reading.failures()).isEmpty();
        assertThat(reading.attributions()).hasSize(1);
    }
}
