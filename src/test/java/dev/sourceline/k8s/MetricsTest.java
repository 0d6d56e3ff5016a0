package dev.sourceline.k8s;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sourceline.Api;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The service exports every metric that the alerts and the dashboard query. */
@QuarkusTest
class MetricsTest {
    private static final List<Path> QUESTIONS = List.of(
            Path.of("k8s/components/monitoring/prometheus-rule.yaml"),
            Path.of("k8s/components/monitoring/dashboards/sourceline.json"));
    private static final Pattern ASKED = Pattern.compile("(\\w+)\\{job=\\\\?\"sourceline\\\\?\"");
    private static final Pattern COUNTED = Pattern.compile("(?m)^(\\w+)[{ ]");
    // A metric that Prometheus itself adds for every target.
    private static final String SCRAPED = "up";

    @TestHTTPResource(value = "/metrics", management = true)
    String metrics = "";

    @Test
    void everythingThatIsAskedForIsCounted() throws IOException {
        Api.post("“It holds,” the warden said.", "url", "https://news.example/watched");
        given().get("/v1/articles/nonsense");
        Set<String> asked = new TreeSet<>();
        for (Path question : QUESTIONS) {
            asked.addAll(names(ASKED, Files.readString(question)));
        }
        asked.remove(SCRAPED);
        assertThat(asked).hasSizeGreaterThan(8);
        assertThat(names(COUNTED, given().get(metrics).asString())).containsAll(asked);
    }

    private static Set<String> names(Pattern pattern, String text) {
        Set<String> names = new TreeSet<>();
        pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .forEach(names::add);
        return names;
    }
}
