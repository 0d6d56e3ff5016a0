package dev.sourceline.article;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import dev.sourceline.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Articles are ingested, stored, shown and deleted. */
@QuarkusTest
class ArticleTest {
    private static final String BRIDGE = "The bridge opens on Monday, the mayor said.";

    @Test
    void newArticleIsCreated() {
        Api.post(BRIDGE, "url", "https://news.example/created", "publisher", "Harbour Post")
                .then()
                .statusCode(201)
                .contentType(ContentType.JSON)
                .header("Location", matchesPattern("/v1/articles/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f-]+"))
                .header("ETag", matchesPattern("\"[\\w-]+\""))
                .body("version", equalTo(1))
                .body("url", equalTo("https://news.example/created"))
                .body("publisher.value", equalTo("Harbour Post"))
                .body("publisher.evidence", equalTo("given"))
                .body("sha256", matchesPattern("[0-9a-f]{64}"));
    }

    @Test
    void getEqualsTheIngestResponse() {
        Response created = Api.post(BRIDGE, "url", "https://news.example/shown");
        given().get(created.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", created.header("ETag"))
                .header("Vary", "Accept, Accept-Encoding")
                .body(equalTo(created.asString()));
    }

    @Test
    void equalTextOfAnArticleIsStoredOnce() {
        Response first = Api.post(BRIDGE, "url", "https://news.example/once");
        Api.post(BRIDGE, "url", "http://NEWS.example:80/once?utm_source=feed#top")
                .then()
                .statusCode(200)
                .header("Content-Location", first.header("Location"))
                .header("ETag", first.header("ETag"))
                .body("id", equalTo(first.path("id")));
    }

    @Test
    void newTextAtAKnownAddressIsANewVersion() {
        Response first = Api.post(BRIDGE, "url", "https://news.example/grows");
        Api.post(BRIDGE + " Ferries stop on Sunday.", "url", "https://news.example/grows")
                .then()
                .statusCode(201)
                .header("Location", first.header("Location"))
                .header("ETag", not(first.header("ETag")))
                .body("id", equalTo(first.path("id")))
                .body("version", equalTo(2));
        given().get(first.header("Location") + "/versions")
                .then()
                .statusCode(200)
                .body("items.number", equalTo(java.util.List.of(2, 1)));
    }

    @Test
    void everyVersionIsAvailable() {
        Response first = Api.post("First edition.", "url", "https://news.example/two-editions");
        Response second = Api.post("Second edition.", "url", "https://news.example/two-editions");
        String location = first.header("Location");
        for (String path : new String[] {"?version=1", "/versions/1"}) {
            given().get(location + path)
                    .then()
                    .statusCode(200)
                    .header("ETag", first.header("ETag"))
                    .body(equalTo(first.asString()));
        }
        given().get(location).then().body(equalTo(second.asString()));
        given().get(location + "/versions/3").then().statusCode(404).body("type", equalTo("/v1/problems/not-found"));
        given().get(location + "?version=last").then().statusCode(400).body("errors[0].parameter", equalTo("version"));
    }

    @Test
    void textWithoutAddressIsIdentifiedByItsContent() {
        String id = Api.post("No address, one text.").path("id");
        Api.post("No address, one text.").then().statusCode(200).body("id", equalTo(id));
        Api.post("No address, one text.", "publisher", "Another Post")
                .then()
                .statusCode(201)
                .body("id", not(id));
    }

    @Test
    void jsonMembersEqualQueryParameters() {
        Api.postJson(Map.of(
                        "text", "Sent as JSON.",
                        "url", "https://news.example/json",
                        "publisher", "Harbour Post",
                        "publishedAt", "2026-03-01T09:30:00+01:00",
                        "language", "en"))
                .then()
                .statusCode(201)
                .body("publishedAt.value", equalTo("2026-03-01T08:30:00Z"))
                .body("language", equalTo("en"));
        Api.post("Sent as JSON.", "url", "https://news.example/json").then().statusCode(200);
    }

    @Test
    void headIsGetWithoutTheBody() {
        Response created = Api.post("Asked for by HEAD.");
        given().head(created.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", created.header("ETag"))
                .body(is(emptyString()));
    }

    @Test
    void conditionalGetIsNotModified() {
        Response created = Api.post("Asked for twice.");
        String tag = created.header("ETag");
        for (String known : new String[] {tag, "W/" + tag, "\"other\", " + tag, "*"}) {
            given().header("If-None-Match", known)
                    .get(created.header("Location"))
                    .then()
                    .statusCode(304)
                    .header("ETag", tag)
                    .header("Cache-Control", "private, no-cache")
                    .body(is(emptyString()));
        }
        given().header("If-None-Match", "\"other\"")
                .get(created.header("Location"))
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, no-cache");
    }

    @Test
    void textIsStoredExactly() {
        String text = "\uFEFFUne journée\u00A0: «\u202Fça va\u202F» 👩‍🚀\r\n\r\nZo\u0308e said so.\n";
        String location = Api.keep(text);
        Response answer = given().get(location + "/text");
        answer.then().statusCode(200).contentType("text/plain; charset=utf-8").header("ETag", matchesPattern("\".+\""));
        assertThat(answer.asByteArray()).isEqualTo(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void longArticleIsStored() {
        String text = "The mayor said that the bridge opens. ".repeat(20_000);
        String location = Api.keep(text);
        assertThat(given().get(location + "/text").asString()).isEqualTo(text);
    }

    @Test
    void blocksCoverTheText() {
        String location =
                Api.keep("Bridge opens\n\nThe bridge opens on Monday, the mayor said.\n\nFerries stop on Sunday.");
        given().get(location + "/blocks")
                .then()
                .statusCode(200)
                .body("items.kind", equalTo(java.util.List.of("headline", "paragraph", "paragraph")))
                .body("items[0].start", equalTo(0))
                .body("items[0].end", equalTo(12));
    }

    @Test
    void unknownArticleIsAProblem() {
        String nowhere = "/v1/articles/0192f3a0-0000-7000-8000-000000000000";
        for (String path : new String[] {"", "/text", "/blocks", "/attributions", "/versions"}) {
            given().get(nowhere + path)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/v1/problems/not-found"))
                    .body("instance", equalTo(nowhere + path));
        }
    }

    @Test
    void deletedArticleIsGone() {
        Response created = Api.post("To be deleted.", "url", "https://news.example/deleted");
        String location = created.header("Location");
        given().delete(location).then().statusCode(428).body("type", equalTo("/v1/problems/precondition-required"));
        given().header("If-Match", "\"other\"")
                .delete(location)
                .then()
                .statusCode(412)
                .body("type", equalTo("/v1/problems/precondition-failed"));
        given().header("If-Match", created.header("ETag"))
                .delete(location)
                .then()
                .statusCode(204);
        for (String path : new String[] {"", "/text", "/blocks", "/attributions", "/versions"}) {
            given().get(location + path).then().statusCode(410).body("type", equalTo("/v1/problems/gone"));
        }
        given().header("If-Match", "*").delete(location).then().statusCode(410);
        Api.post("To be deleted.", "url", "https://news.example/deleted")
                .then()
                .statusCode(201)
                .body("id", not(created.path("id").toString()));
    }

    @Test
    void deletedArticleDisappearsFromLists() {
        Response created = Api.post(
                "“Nothing stays,” said Ora Leavenought.",
                "url",
                "https://news.example/unlisted",
                "publisher",
                "Leaving Post");
        given().header("If-Match", "*")
                .delete(created.header("Location"))
                .then()
                .statusCode(204);
        given().queryParam("publisher", "Leaving Post")
                .get("/v1/articles")
                .then()
                .body("items", hasSize(0));
        given().queryParam("q", "\"nothing stays\"")
                .get("/v1/attributions")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void damageIsToldAndTheAgencyIsNamed() {
        Response kept = Api.post("""
                Quay closed

                ELMA, Jan. 5 (AP) — The quay is closed, the harbour master said. He doesnâ€™t know when it opens.
                """);
        kept.then()
                .statusCode(201)
                .body("origin.value", equalTo("Associated Press"))
                .body("origin.evidence", equalTo("dateline"))
                .body("origin.start", equalTo(27))
                .body("warnings", hasSize(1))
                .body("warnings[0].kind", equalTo("mojibake"))
                .body("warnings[0].exact", equalTo("â€™"))
                .body("warnings[0].count", equalTo(1));
        given().get(kept.header("Location")).then().body("warnings[0].kind", equalTo("mojibake"));
    }

    @Test
    void textThatReturnsIsAnotherVersion() {
        String url = "https://news.example/there-and-back";
        String first = Api.post("The quay is closed, she said.", "url", url)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.post("The quay is open, she said.", "url", url)
                .then()
                .statusCode(201)
                .body("version", equalTo(2));
        Api.post("The quay is closed, she said.", "url", url)
                .then()
                .statusCode(201)
                .body("id", equalTo(first))
                .body("version", equalTo(3));
        Api.post("The quay is closed, she said.", "url", url)
                .then()
                .statusCode(200)
                .body("version", equalTo(3));
        given().get("/v1/articles/" + first + "/text").then().body(equalTo("The quay is closed, she said."));
        given().get("/v1/articles/" + first + "/versions").then().body("items.number", equalTo(List.of(3, 2, 1)));
    }
}
