package dev.sourceline.plans;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import dev.sourceline.Api;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Requests that together use every feature of the service. */
final class AllRequests {
    private static final String TEXT = """
            Ferry sails again

            By Una Keelson

            “The ferry sails,” said Dmytro Quill. A council official cited by Reuters said that it is late.

            The quay of Port Elma on March 3, 2022. Ann Holm/AFP via Getty Images

            Post 7 has reached out to the council for comment.
            """;
    private static final String URL = "https://news.example/everything";
    private static final String MIDDLE = "0000c350-0000-7000-8000-000000000000";

    private final ExplainingPostgres postgres;

    AllRequests(ExplainingPostgres postgres) {
        this.postgres = postgres;
    }

    /** Makes some stored rows older than their retention period. */
    void ageing() throws IOException, SQLException {
        postgres.execute("""
                update change set at = '2019-12-31'
                where (transaction, id) in (select transaction, id from change order by transaction, id limit 300);
                update idempotency_key set claimed_at = now() - interval '30 days'
                where key in (select key from idempotency_key limit 300)
                """);
    }

    void writing() throws IOException, SQLException {
        for (int i = 0; i < 2; i++) {
            repeatable("everything").then().statusCode(201);
        }
        refused();
        Response changed = Api.post(TEXT + "\n\nUpdate: This story has been updated.", "url", URL);
        String address = "/v1/articles/" + changed.path("id");
        given().contentType("application/x-ndjson")
                .body("{\"text\": \"“Bulk,” said Dmytro Quill.\"}\n".getBytes(StandardCharsets.UTF_8))
                .post("/v1/articles/bulk")
                .then()
                .statusCode(200);
        comparisons(address);
        readAgain(changed.path("id"));
        for (String format : List.of("jsonld", "annotations", "prov", "ninjs", "csv", "markdown", "html")) {
            given().get(address + "?format=" + format).then().statusCode(200);
        }
        given().delete(address + "/versions/1").then().statusCode(204);
        given().delete("/v1/sources/" + given().get(address).path("sources[0].id"))
                .then()
                .statusCode(204);
        given().header("If-Match", given().get(address).header("ETag"))
                .delete(address)
                .then()
                .statusCode(204);
    }

    /** Sends a request that fails, so that its idempotency key is released. */
    private void refused() throws IOException, SQLException {
        postgres.execute("alter table version add constraint refused check (given_publisher <> 'Post 7') not valid");
        repeatable("refused").then().statusCode(500);
        postgres.execute("alter table version drop constraint refused");
    }

    private static Response repeatable(String key) {
        return given().header("Idempotency-Key", '"' + key + '"')
                .contentType("text/plain; charset=utf-8")
                .queryParam("url", URL + (key.equals("refused") ? "/refused" : ""))
                .queryParam("publisher", key.equals("refused") ? "Post 7" : "Post 8")
                .body(TEXT)
                .post("/v1/articles");
    }

    /**
     * Changes the stored result as if an older engine had misread the styles and found a person who is not in the text.
     */
    private void readAgain(String article) throws IOException, SQLException {
        postgres.execute("""
                update representation
                set body = convert_to(replace(convert_from(body, 'UTF8'), '"style":"direct"', '"style":"mixed"'), 'UTF8')
                from version
                where version.id = version_id and article_id = '%1$s';
                insert into source (id, kind, name, key, named, article_id, first_seen_at)
                values (gen_random_uuid(), 'group', 'Nobody', 'nobody', false, '%1$s', now())
                """.formatted(article));
        // The current version and an older one.
        for (String version : List.of("", "?version=1")) {
            given().header("If-Match", "*")
                    .post("/v1/articles/" + article + "/extractions" + version)
                    .then()
                    .statusCode(200)
                    .body("changed", is(true));
        }
    }

    private static void comparisons(String address) {
        given().get(address + "/diff").then().statusCode(200);
        given().contentType("application/json")
                .body(Map.of("selectors", List.of(Map.of("start", 0, "end", 17, "exact", "Ferry sails again"))))
                .queryParam("from", 1)
                .post(address + "/anchors")
                .then()
                .statusCode(200);
    }

    void keys() {
        String address = given().contentType("application/json")
                .body(Map.of("name", "Plans", "scopes", List.of("read")))
                .post("/v1/keys")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        given().get(address).then().statusCode(200);
        given().get("/v1/keys").then().statusCode(200);
        given().delete(address).then().statusCode(204);
    }

    void reading() {
        String source = "/v1/sources/00000001-0000-7000-8000-000000000001";
        for (String path : List.of(
                "/",
                "/v1/articles/" + MIDDLE + "/text",
                "/v1/articles/" + MIDDLE + "/text?version=1",
                "/v1/articles/" + MIDDLE + "/blocks",
                "/v1/articles/" + MIDDLE + "/attributions",
                "/v1/articles/" + MIDDLE + "/versions",
                "/v1/articles/" + MIDDLE + "/versions/1",
                "/v1/articles?limit=1",
                "/v1/articles?has=relay&channel=press_report&limit=1",
                "/v1/articles?sort=updated&publishedTo=2020-07-01T00:00:00Z&limit=1",
                "/v1/articles?sort=received&updatedSince=2026-03-11T00:00:00Z&limit=1",
                "/v1/articles?q=word13000&has=relay&limit=1",
                "/v1/articles?q=word13000",
                "/v1/articles?publisher=Post%208&limit=1",
                "/v1/attributions?limit=1",
                "/v1/attributions?q=word13000&limit=1",
                "/v1/attributions?q=-word1&style=direct&limit=1",
                "/v1/attributions?relayedBy=00000001-0000-7000-8000-000000000000&limit=1",
                "/v1/sources?limit=1",
                "/v1/sources?q=dmytro&limit=1",
                source,
                source + "/attributions",
                source + "/articles",
                "/v1/publishers",
                "/v1/publishers/00000000-0000-7000-8000-000000000001",
                "/v1/search?q=word13000",
                "/v1/changes",
                "/v1/changes?after=latest")) {
            given().urlEncodingEnabled(false).get(path).then().statusCode(200);
        }
    }
}
