package dev.sourceline.plans;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sourceline.platform.startup.CheckCommand;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.builder.RequestSpecBuilder;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every statement of the program runs at least once, and none reads or sorts a whole large table. */
@QuarkusTest
@TestProfile(AllFeaturesProfile.class)
class StatementsTest {
    private static final String KEY = "slk_" + "plans".repeat(8) + "key";

    /** The most rows that a step of a plan may read or sort. */
    private static final long ROWS = 3_000;

    ExplainingPostgres postgres = new ExplainingPostgres();

    @TestHTTPResource(value = "/health/started", management = true)
    String started = "";

    @Inject
    CheckCommand check;

    private final Set<String> seen = new HashSet<>();

    @BeforeEach
    void showKey() throws IOException, SQLException {
        postgres.execute("""
                insert into api_key (id, name, hash, scopes, created_by)
                values (gen_random_uuid(), 'plans', sha256(convert_to('%s', 'UTF8')), '{read,write,admin}', 'plans')
                on conflict do nothing
                """.formatted(KEY));
        RestAssured.requestSpecification = new RequestSpecBuilder()
                .addHeader("Authorization", "Bearer " + KEY)
                .build();
    }

    @AfterEach
    void showNone() {
        RestAssured.reset();
    }

    @Test
    void everyStatementIsNear() throws IOException, SQLException, InterruptedException {
        // The statements of the start.
        postgres.plans().news().forEach(plan -> seen.add(Statements.plain(plan.statement())));
        AllRequests everything = new AllRequests(postgres);
        everything.ageing();
        everything.writing();
        everything.keys();
        everything.reading();
        given().get(started).then().statusCode(200);
        checkDeployment();
        everythingIsNear(postgres.plans().news());
        wholeLists();
        // PlansTest checks how many rows this request may read.
        given().get("/v1/search?q=kentolmin").then().statusCode(200);
        postgres.plans().news().forEach(plan -> seen.add(Statements.plain(plan.statement())));
        whatTheClockDoes();
        assertThat(Statements.notAmong(seen)).filteredOn(this::hasToBeSeen).isEmpty();
        assertThat(HibernateStatements.all()).isNotEmpty();
        assertThat(HibernateStatements.notAmong(seen)).isEmpty();
    }

    /** The command {@code check}, in this process. */
    void checkDeployment() {
        assertThat(check.run()).isZero();
    }

    boolean hasToBeSeen(String statement) {
        return !statement.isEmpty();
    }

    private void whatTheClockDoes() throws IOException, SQLException, InterruptedException {
        for (int i = 0; i < 100 && !Statements.notAmong(seen).isEmpty(); i++) {
            Thread.sleep(100);
            everythingIsNear(postgres.plans().news());
        }
    }

    private void everythingIsNear(List<Plan> plans) {
        plans.forEach(plan -> seen.add(Statements.plain(plan.statement())));
        assertThat(plans).allSatisfy(plan -> {
            assertThat(plan.wholeTables(Pages.LARGE)).as(plan::toString).isEmpty();
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
                "articles?sort=updated&publishedTo=2020-07-01T00:00:00Z",
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
                assertThat(plan.wholeTables(Pages.LARGE)).as(plan::toString).isEmpty();
                assertThat(plan.mostSorted()).as(plan::toString).isLessThanOrEqualTo(ROWS);
            });
        }
    }
}
