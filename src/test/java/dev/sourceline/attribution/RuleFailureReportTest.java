package dev.sourceline.attribution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import dev.sourceline.engine.extraction.Extractor;
import dev.sourceline.engine.extraction.FailingRule;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;

/**
 * A failing extraction rule costs only its own findings: it is counted and logged once, and the response is
 * complete otherwise.
 */
@QuarkusTest
@TestProfile(RuleFailureReportTest.WithFailingRule.class)
class RuleFailureReportTest {
    private static final String TEXT = "The mayor denied that it leaks. \"It floats,\" Ada Roe said.";

    @TestHTTPResource(value = "/metrics", management = true)
    String metrics = "";

    @Test
    void failureIsCountedEachTimeAndLoggedOnce() {
        var records = new Records();
        Logger.getLogger("").addHandler(records);
        try {
            extract();
            extract();
        } finally {
            Logger.getLogger("").removeHandler(records);
        }

        assertThat(given().get(metrics).asString())
                .contains("sourceline_extraction_rule_failures_total{rule=\"FailingRule\"} 2.0");
        assertThat(records.messages)
                .singleElement()
                .satisfies(
                        message -> assertThat(message).contains("FailingRule").doesNotContain("mayor"));
    }

    private static void extract() {
        given().contentType("text/plain")
                .body(TEXT)
                .post("/v1/extract")
                .then()
                .statusCode(200)
                .body("attributions", hasSize(2));
    }

    /** The service with an engine that has a failing rule. */
    public static class WithFailingRule implements QuarkusTestProfile {
        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(FailingExtractor.class);
        }
    }

    /** Produces that engine. */
    @Alternative
    @Singleton
    static class FailingExtractor {
        @Produces
        @Singleton
        @Alternative
        Extractor extractor() {
            return FailingRule.extractor();
        }
    }

    private static final class Records extends Handler {
        private final List<String> messages = new ArrayList<>();

        @Override
        public void publish(LogRecord line) {
            if (line.getLoggerName().equals(RuleFailureReport.class.getName())) {
                messages.add(new SimpleFormatter().formatMessage(line));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
