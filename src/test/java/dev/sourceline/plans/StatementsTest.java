package dev.sourceline.plans;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sourceline.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every statement of the program is carried out once, and none of them reads a large table or sorts one. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class StatementsTest {
    private static final String TEXT =
            "“The ferry sails,” said Dmytro Quill. A council official cited by Reuters said that it is late.";
    private static final String MIDDLE = "0000c350-0000-7000-8000-000000000000";

    /** Rows that a step may look at or sort. */
    private static final long ROWS = 3_000;

    /** How those statements begin that nobody asks for here: what the clock does, what deletes what an older engine read … */
    private static final List<String> NOT_ASKED_FOR = List.of(
            "ChangeRepository.class: select cast(cast(transaction as text) as bigint)",
            "ChangeRepository.class: with oldest as ( select transaction",
            "Directory.class: and not exists (select from appearance",
            "IdempotencyPruner.class: delete from idempotency_key",
            "KeptIds.class: ",
            "KeyRepository.class: select id",
            "PartsRepository.class: as text) as json)) as (\"by\" text",
            "PartsRepository.class: as text) as json)) as (name text",
            "PartsRepository.class: as text) as json)) as (photographer text",
            "PartsSql.class: delete from ",
            "ReadingRepository.class: delete from ",
            "Repetitions.class: delete from idempotency_key",
            "SchemaMigrated.class: select coalesce(max(version::integer)");

    ExplainingPostgres postgres = new ExplainingPostgres();

    private final Set<String> seen = new HashSet<>();

    @Test
    void everyStatementIsNear() throws IOException, SQLException, InterruptedException {
        postgres.plans().news();
        writing();
        keys();
        reading();
        everythingIsNear(postgres.plans().news());
        wholeLists();
        // PlansTest says how much this may look at.
        given().get("/v1/search?q=kentolmin").then().statusCode(200);
        postgres.plans().news().forEach(plan -> seen.add(Statements.plain(plan.statement())));
        assertThat(Statements.notAmong(seen))
                .filteredOn(missing -> NOT_ASKED_FOR.stream().noneMatch(missing::startsWith))
                .isEmpty();
    }

    private void writing() {
        String key = "\"plans\"";
        for (int i = 0; i < 2; i++) {
            given().header("Idempotency-Key", key)
                    .contentType("text/plain; charset=utf-8")
                    .queryParam("url", "https://news.example/statements")
                    .queryParam("publisher", "Post 7")
                    .body(TEXT)
                    .post("/v1/articles")
                    .then()
                    .statusCode(201);
        }
        given().header("Idempotency-Key", "\"nothing\"")
                .contentType("application/json")
                .body("{}")
                .post("/v1/articles")
                .then()
                .statusCode(422);
        Response changed =
                Api.post(TEXT + "\n\nUpdate: This story has been updated.", "url", "https://news.example/statements");
        String address = "/v1/articles/" + changed.path("id");
        given().contentType("application/x-ndjson")
                .body("{\"text\": \"“Bulk,” said Dmytro Quill.\"}\n".getBytes(StandardCharsets.UTF_8))
                .post("/v1/articles/bulk")
                .then()
                .statusCode(200);
        comparisons(address);
        Response again = given().header("If-Match", changed.header("ETag")).post(address + "/extractions");
        again.then().statusCode(200);
        for (String format : List.of("jsonld", "annotations", "prov", "ninjs", "csv", "markdown", "html")) {
            given().get(address + "?format=" + format);
        }
        given().header("If-Match", given().get(address).header("ETag"))
                .delete(address)
                .then()
                .statusCode(204);
    }

    private static void comparisons(String address) {
        given().get(address + "/diff").then().statusCode(200);
        given().contentType("application/json")
                .body(Map.of("selectors", List.of(Map.of("start", 1, "end", 10, "exact", "The ferry"))))
                .queryParam("from", 1)
                .post(address + "/anchors")
                .then()
                .statusCode(200);
    }

    private static void keys() {
        String address = given().contentType("application/json")
                .body(Map.of("name", "Plans", "scopes", List.of("read")))
                .post("/v1/keys")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        given().get(address).then().statusCode(200);
        given().get("/v1/keys").then().statusCode(200);
        given().header("Authorization", "Bearer " + "sl_" + "x".repeat(43)).get("/v1/articles");
        given().delete(address).then().statusCode(204);
    }

    private static void reading() {
        String source = "/v1/sources/00000001-0000-7000-8000-000000000001";
        for (String path : List.of(
                "/",
                "/v1/articles/" + MIDDLE,
                "/v1/articles/" + MIDDLE + "/text",
                "/v1/articles/" + MIDDLE + "/text?version=1",
                "/v1/articles/" + MIDDLE + "/blocks",
                "/v1/articles/" + MIDDLE + "/attributions",
                "/v1/articles/" + MIDDLE + "/versions",
                "/v1/articles/" + MIDDLE + "/versions/1",
                "/v1/articles?limit=1",
                "/v1/articles?has=relay&channel=press_report&limit=1",
                "/v1/articles?q=word13000&has=relay&limit=1",
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
                "/v1/changes?after=now")) {
            given().get(path);
        }
    }

    private void everythingIsNear(List<Plan> plans) {
        plans.forEach(plan -> seen.add(Statements.plain(plan.statement())));
        assertThat(plans).isNotEmpty().allSatisfy(plan -> {
            assertThat(plan.wholeTables(PlansTest.LARGE)).as(plan::toString).isEmpty();
            assertThat(plan.mostRowsOfTables()).as(plan::toString).isLessThanOrEqualTo(ROWS);
            assertThat(plan.mostSorted()).as(plan::toString).isLessThanOrEqualTo(ROWS);
        });
    }

    private void wholeLists() throws IOException, SQLException, InterruptedException {
        for (String list : List.of(
                "articles",
                "articles?sort=published",
                "articles?has=relay",
                "articles?has=relay&channel=press_report&sort=updated",
                "articles?q=word30&has=relay",
                "attributions",
                "attributions?channel=press_report&style=direct",
                "attributions?q=word300",
                "sources",
                "sources?named=true",
                "sources?q=officials")) {
            given().accept("application/x-ndjson").get("/v1/" + list).then().statusCode(200);
            List<Plan> plans = postgres.plans().news();
            plans.forEach(plan -> seen.add(Statements.plain(plan.statement())));
            assertThat(plans).as(list).isNotEmpty().allSatisfy(plan -> {
                assertThat(plan.wholeTables(PlansTest.LARGE)).as(plan::toString).isEmpty();
                assertThat(plan.mostSorted()).as(plan::toString).isLessThanOrEqualTo(ROWS);
            });
        }
    }
}
