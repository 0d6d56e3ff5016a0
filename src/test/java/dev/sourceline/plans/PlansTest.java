package dev.sourceline.plans;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sourceline.Api;
import dev.sourceline.platform.paging.Cursor;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Query plans with 100,000 articles: every statement uses an index, and page 1,000 costs as much as page 1. */
@QuarkusTest
@TestProfile(DedicatedDatabaseProfile.class)
class PlansTest {
    // The position of page 1,000 with 50 articles a page: the middle of the list.
    private static final String MIDDLE = "0000c350-0000-7000-8000-000000000000";
    private static final Cursor ARTICLES = new Cursor("articles", List.of(MIDDLE));
    private static final Cursor ATTRIBUTIONS =
            new Cursor("attributions", List.of("0000c350-0001-7000-8000-000000000000"));
    private static final Cursor SOURCES =
            new Cursor("sources", List.of("eluned", "00000001-0000-7000-8000-000000000001"));
    private static final String OFTEN = "00000001-0000-7000-8000-000000000001";
    private static final String SELDOM = "00000001-0000-7000-8000-000000010007";

    ExplainingPostgres postgres = new ExplainingPostgres();

    @Test
    void attributions() throws IOException, SQLException, InterruptedException {
        for (String filter : List.of(
                "",
                "?source=" + OFTEN,
                "?source=" + SELDOM,
                "?channel=press_report",
                "?channel=lawsuit",
                "?style=direct",
                "?named=true",
                "?named=false&style=mixed",
                "?relayedBy=00000001-0000-7000-8000-000000000000",
                "?relayedBy=" + SELDOM)) {
            pages().costTheSame("/v1/attributions" + filter, ATTRIBUTIONS, Pages.FOR_A_PAGE);
        }
    }

    @Test
    void attributionsByFiltersTogether() throws IOException, SQLException, InterruptedException {
        String everyday = "00000001-0000-7000-8000-000000000000";
        for (String filters : List.of(
                "channel=lawsuit&style=direct&named=false",
                "channel=press_report&style=direct",
                "channel=press_report&named=true&style=mixed",
                "channel=lawsuit&style=indirect",
                "source=" + OFTEN + "&channel=press_report",
                "source=" + SELDOM + "&style=direct",
                "named=true&style=direct",
                "relayedBy=" + everyday + "&named=false",
                "relayedBy=" + everyday + "&source=" + OFTEN,
                "relayedBy=" + everyday + "&channel=press_report&style=direct&named=true")) {
            pages().ofFiltersCostTheSame("/v1/attributions?" + filters, ATTRIBUTIONS);
        }
    }

    @Test
    void filtersAndWordsTogether() throws IOException, SQLException, InterruptedException {
        for (String word : List.of("word1", "word30", "word300", "word13000", "word1%20-word2", "-word1")) {
            for (String filter :
                    List.of("channel=lawsuit", "style=direct", "named=true&style=mixed", "source=" + OFTEN)) {
                pages().ofFiltersCostTheSame("/v1/attributions?q=" + word + "&" + filter, ATTRIBUTIONS);
            }
        }
    }

    @Test
    void words() throws IOException, SQLException, InterruptedException {
        for (String word :
                List.of("word1", "word30", "word300", "word13000", "word1%20-word2", "-word1", "-word13000")) {
            pages().ofFiltersCostTheSame("/v1/attributions?q=" + word, ATTRIBUTIONS);
        }
    }

    @Test
    void sources() throws IOException, SQLException, InterruptedException {
        for (String filter : List.of(
                "",
                "?kind=person",
                "?kind=outlet",
                "?kind=document",
                "?named=true",
                "?named=false&kind=group",
                "?q=dmytro",
                "?q=ana",
                "?q=um",
                "?q=z",
                "?q=zzzz",
                "?q=officials",
                "?q=officials&kind=person",
                "?q=ial&kind=group",
                "?q=dmytro&named=true&kind=outlet")) {
            pages().costTheSame("/v1/sources" + filter, SOURCES, Pages.FOR_A_PAGE);
        }
        pages().costTheSame("/v1/sources/" + OFTEN + "/attributions", ATTRIBUTIONS, Pages.FOR_A_PAGE);
        pages().costTheSame("/v1/sources/" + OFTEN + "/articles", ARTICLES, Pages.FOR_A_PAGE);
    }

    @Test
    void search() throws IOException, SQLException, InterruptedException {
        for (String question : List.of(
                "word1",
                "word30",
                "word300",
                "word13000",
                "dmytro",
                "dmitro",
                "officials",
                "kentolmin",
                "stagortrianverphox",
                "word1*",
                "wo*",
                "zzz*")) {
            String first = "/v1/search?limit=20&q=" + question;
            assertThat(pages().plans(first)).isNotEmpty().allSatisfy(plan -> Pages.near(plan, Pages.FOR_WORDS));
            String cursor = given().urlEncodingEnabled(false).get(first).path("nextCursor");
            if (cursor != null) {
                String second = first + "&cursor=" + cursor;
                assertThat(Pages.buffers(pages().plans(second)))
                        .isLessThan(2 * Pages.buffers(pages().plans(first)) + 100);
            }
        }
    }

    @Test
    void singleThings() throws IOException, SQLException, InterruptedException {
        for (String path : List.of(
                "/v1/articles/" + MIDDLE,
                "/v1/articles/" + MIDDLE + "/text",
                "/v1/articles/" + MIDDLE + "/blocks",
                "/v1/articles/" + MIDDLE + "/attributions",
                "/v1/articles/" + MIDDLE + "/versions",
                "/v1/articles/" + MIDDLE + "/versions/1",
                "/v1/attributions/0000c350-0001-7000-8000-000000000000",
                "/v1/sources/" + OFTEN,
                "/v1/publishers",
                "/v1/publishers/00000000-0000-7000-8000-000000000001",
                "/v1/changes",
                "/")) {
            assertThat(pages().plans(path))
                    .as(path)
                    .isNotEmpty()
                    .allSatisfy(plan -> Pages.near(plan, Pages.FOR_A_PAGE));
        }
    }

    @Test
    void writing() throws IOException, SQLException, InterruptedException {
        String text = "“The ferry sails,” said Dmytro Quill. A council official cited by Reuters said that it is late.";
        postgres.plans().news();
        Api.keep(text, "url", "https://news.example/plans");
        assertThat(Api.post(text, "url", "https://news.example/plans").statusCode())
                .isEqualTo(200);
        Response changed = Api.post(text + " Nobody else spoke.", "url", "https://news.example/plans");
        given().header("If-Match", changed.header("ETag"))
                .delete("/v1/articles/" + changed.path("id"))
                .then()
                .statusCode(204);
        assertThat(postgres.plans().news())
                .hasSizeGreaterThan(50)
                .allSatisfy(plan -> Pages.near(plan, Pages.FOR_A_PAGE));
    }

    private Pages pages() {
        return new Pages(postgres);
    }
}
