package dev.sourceline.changes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;

import dev.sourceline.Api;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The change feed as pages, as NDJSON and as server-sent events. */
@QuarkusTest
class ChangesTest {
    @TestHTTPResource("/v1/changes")
    URI changes = URI.create("");

    @Test
    void articlesAndTheirVersionsComeInOrder() {
        String before = latest();
        String article =
                id(Api.keep("The ferry stays in port, the harbour office said.", "url", "https://f.example/1"));
        Api.keep("The ferry sails again, the harbour office said.", "url", "https://f.example/1");
        given().queryParam("after", before)
                .get("/v1/changes")
                .then()
                .statusCode(200)
                .body("items.kind", contains("article_created", "article_versioned"))
                .body("items.article", contains(article, article))
                .body("items.version", contains(1, 2))
                .header("Link", endsWith("; rel=\"next\""));
    }

    @Test
    void cursorOfAChangeContinuesAfterIt() {
        String before = latest();
        Api.keep("The mill closes, its owner said.", "url", "https://f.example/2");
        Api.keep("The mill stays, its owner said.", "url", "https://f.example/2");
        String first = given().queryParam("after", before)
                .queryParam("limit", 1)
                .get("/v1/changes")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("items[0].cursor");
        given().queryParam("after", first).get("/v1/changes").then().body("items.version", contains(2));
    }

    @Test
    void equalTextAgainIsNoChange() {
        Api.keep("The dam holds, engineers said.", "url", "https://f.example/3");
        String before = latest();
        Api.post("The dam holds, engineers said.", "url", "https://f.example/3")
                .then()
                .statusCode(200);
        given().queryParam("after", before).get("/v1/changes").then().body("items", empty());
    }

    @Test
    void deletionIsAChange() {
        String article = Api.keep("The kiosk is gone, the tenant said.", "url", "https://f.example/7");
        String before = latest();
        String tag = given().get(article).header("ETag");
        given().header("If-Match", tag).delete(article).then().statusCode(204);
        given().queryParam("after", before)
                .get("/v1/changes")
                .then()
                .body("items.kind", contains("article_deleted"))
                .body("items.article", contains(id(article)));
    }

    @Test
    void waitingPageCompletesWithTheFirstChange() throws Exception {
        String before = latest();
        var waiting = CompletableFuture.supplyAsync(
                () -> given().queryParam("after", before).queryParam("wait", 20).get("/v1/changes"));
        Thread.sleep(300);
        assertThat(waiting).isNotDone();
        Api.keep("The choir returns, its conductor said.", "url", "https://f.example/4");
        waiting.get(5, TimeUnit.SECONDS).then().body("items.kind", contains("article_created"));
    }

    @Test
    void waitingPageTimesOutEmpty() {
        String before = latest();
        given().queryParam("after", before)
                .queryParam("wait", 1)
                .get("/v1/changes")
                .then()
                .time(lessThan(4000L))
                .body("items", empty())
                .body("next", equalTo(before));
    }

    @Test
    void oneLineForEachChange() {
        String before = latest();
        Api.keep("The market moves, traders said.", "url", "https://f.example/5");
        Api.keep("The market stays, traders said.", "url", "https://f.example/5");
        String lines = given().accept("application/x-ndjson")
                .queryParam("after", before)
                .get("/v1/changes")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString();
        assertThat(lines.lines()).hasSize(2).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
    }

    @Test
    void eventsResumeAfterTheLastEventId() throws Exception {
        String before = latest();
        Api.keep("The tower leans, surveyors said.", "url", "https://f.example/6");
        String seen = given().queryParam("after", before).get("/v1/changes").path("next");
        try (HttpClient client = HttpClient.newHttpClient();
                BufferedReader events = events(client, before, seen)) {
            assertThat(events.readLine()).isEqualTo("retry: 2000");
            assertThat(events.readLine()).isEmpty();
            Api.keep("The tower is safe, surveyors said.", "url", "https://f.example/6");
            assertThat(events.readLine()).startsWith("id: ");
            assertThat(events.readLine()).isEqualTo("event: article_versioned");
            assertThat(events.readLine()).startsWith("data: {").contains("\"version\":2");
        }
    }

    @Test
    void unknownCursorIsABadParameter() {
        given().queryParam("after", "yesterday")
                .get("/v1/changes")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].parameter", equalTo("after"));
    }

    @Test
    void cursorOfAnotherDatabaseIsTooOld() {
        given().queryParam("after", new FeedPosition(1L << 50, 1).encoded())
                .accept("text/event-stream")
                .get("/v1/changes")
                .then()
                .statusCode(410)
                .contentType("application/problem+json")
                .body("type", equalTo("/v1/problems/cursor-too-old"));
    }

    @Test
    void tooLongWaitIsABadParameter() {
        given().queryParam("wait", 61).get("/v1/changes").then().statusCode(400);
        given().queryParam("wait", -1).get("/v1/changes").then().statusCode(400);
    }

    private BufferedReader events(HttpClient client, String after, String lastEvent)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(changes + "?after=" + after))
                .header("Accept", "text/event-stream")
                .header("Last-Event-ID", lastEvent)
                .build();
        var body =
                client.send(request, HttpResponse.BodyHandlers.ofInputStream()).body();
        return new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    }

    private static String latest() {
        return given().queryParam("after", "latest").get("/v1/changes").path("next");
    }

    private static String id(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
