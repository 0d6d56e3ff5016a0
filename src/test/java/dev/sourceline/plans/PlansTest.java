package dev.sourceline.plans;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sourceline.Api;
import dev.sourceline.page.Cursor;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** On 100,000 articles nothing is slow by accident: every statement goes along an index, and page 1,000 is as near as page 1. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class PlansTest {
    static final Set<String> LARGE = Set.of(
            "appearance",
            "article",
            "article_facet",
            "article_source",
            "article_words",
            "attribution",
            "attribution_words",
            "author",
            "block",
            "change",
            "comment_request",
            "content",
            "credit",
            "hop",
            "idempotency_key",
            "mention",
            "note",
            "representation",
            "source",
            "source_alias",
            "source_name",
            "version",
            "word");

    /** Rows that a step may look at for a page of 50, some of them in vain. */
    private static final long FOR_A_PAGE = 3_000;

    /** Rows that a step may look at for words or filters that meet in few: 1,000 hits, of which there is one in thirty. */
    private static final long FOR_WORDS = 30_000;

    /** Pages of tables and indexes that a page of a list may cost, however little its filters have in common. */
    private static final long BUFFERS = 10_000;

    // Page 1,000 of 50 articles begins in the middle.
    private static final String MIDDLE = "0000c350-0000-7000-8000-000000000000";
    private static final Cursor ARTICLES = new Cursor("articles", List.of(MIDDLE));
    private static final Cursor PUBLISHED =
            new Cursor("articles by publication", List.of("2022-11-07T16:00:00Z", MIDDLE));
    private static final Cursor UPDATED = new Cursor("articles by change", List.of("2026-02-04T17:20:00Z", MIDDLE));
    private static final Cursor ATTRIBUTIONS =
            new Cursor("attributions", List.of("0000c350-0001-7000-8000-000000000000"));
    private static final Cursor SOURCES =
            new Cursor("sources", List.of("eluned", "00000001-0000-7000-8000-000000000001"));

    private static final String OFTEN = "00000001-0000-7000-8000-000000000001";
    private static final String SELDOM = "00000001-0000-7000-8000-000000010007";

    ExplainingPostgres postgres = new ExplainingPostgres();

    @Test
    void articles() throws IOException, SQLException, InterruptedException {
        for (String filter : List.of(
                "",
                "?publisher=Post%200",
                "?publisher=Post%207",
                "?author=Author%200",
                "?author=Author%2010",
                "?language=en",
                "?language=pt-BR",
                "?language=xx",
                "?source=" + OFTEN,
                "?source=" + SELDOM,
                "?channel=press_report",
                "?channel=lawsuit",
                "?has=attribution",
                "?has=correction")) {
            pagesCostTheSame("/v1/articles" + filter, ARTICLES, FOR_A_PAGE);
        }
    }

    @Test
    void filtersTogether() throws IOException, SQLException, InterruptedException {
        for (String filters : List.of(
                "has=relay&author=Author%200",
                "has=relay&author=Author%2010",
                "has=relay&channel=press_report",
                "has=relay&channel=press_report&language=de",
                "has=attribution&language=en",
                "has=attribution&language=pt-BR&author=Author%200",
                "publisher=Post%200&author=Author%200",
                "publisher=Post%207&has=attribution&language=en&channel=speech&author=Author%200",
                "source=" + OFTEN + "&channel=press_report",
                "source=" + SELDOM + "&language=en",
                "channel=lawsuit&language=en",
                "has=correction&publisher=Post%200")) {
            pagesOfFiltersCostTheSame("/v1/articles?" + filters, ARTICLES);
            pagesOfFiltersCostTheSame("/v1/articles?sort=published&" + filters, PUBLISHED);
            pagesOfFiltersCostTheSame("/v1/articles?sort=updated&" + filters, UPDATED);
        }
    }

    @Test
    void filtersThatExcludeEachOther() throws IOException, SQLException, InterruptedException {
        for (String filters : List.of("has=relay&channel=speech", "has=relay&channel=speech&language=en")) {
            // All that either lets through is looked at, but only in the index: that is what a page costs at most.
            pagesOfFiltersCostTheSame("/v1/articles?" + filters, ARTICLES);
        }
        pagesOfFiltersCostTheSame("/v1/attributions?channel=lawsuit&style=direct&named=false", ATTRIBUTIONS);
    }

    @Test
    void filtersAndTimesTogether() throws IOException, SQLException, InterruptedException {
        for (String filter : List.of("has=relay", "author=Author%200", "language=de&has=relay", "source=" + OFTEN)) {
            for (String time : List.of("publishedFrom=2020-01-10T00:00:00Z", "publishedTo=2025-01-01T00:00:00Z")) {
                pagesOfFiltersCostTheSame("/v1/articles?" + filter + "&" + time, PUBLISHED);
                pagesOfFiltersCostTheSame("/v1/articles?sort=updated&" + filter + "&" + time, UPDATED);
            }
            pagesOfFiltersCostTheSame("/v1/articles?" + filter + "&updatedSince=2026-01-10T00:00:00Z", UPDATED);
        }
    }

    @Test
    void timesOfAnotherOrder() throws IOException, SQLException, InterruptedException {
        for (String filter : List.of("", "&publisher=Post%200", "&has=relay", "&has=attribution&language=en")) {
            // Few articles, and many that were changed before all others.
            for (String time : List.of(
                    "publishedFrom=2025-09-01T00:00:00Z",
                    "publishedFrom=2022-03-01T00:00:00Z&publishedTo=2022-03-02T00:00:00Z",
                    "publishedTo=2020-07-01T00:00:00Z")) {
                pagesOfFiltersCostTheSame("/v1/articles?sort=updated&" + time + filter, UPDATED);
                pagesOfFiltersCostTheSame("/v1/articles?sort=received&" + time + filter, ARTICLES);
            }
            for (String time : List.of("updatedSince=2026-03-11T00:00:00Z", "updatedSince=2026-01-01T00:00:00Z")) {
                pagesOfFiltersCostTheSame("/v1/articles?sort=published&" + time + filter, PUBLISHED);
                pagesOfFiltersCostTheSame("/v1/articles?sort=received&" + time + filter, ARTICLES);
            }
        }
    }

    @Test
    void filtersAndWordsTogether() throws IOException, SQLException, InterruptedException {
        for (String word : List.of("word1", "word30", "word300", "word13000", "word1%20-word2", "-word1")) {
            for (String filter :
                    List.of("channel=lawsuit", "has=relay", "has=relay&author=Author%200", "language=en")) {
                pagesOfFiltersCostTheSame("/v1/articles?q=" + word + "&" + filter, ARTICLES);
            }
            for (String filter :
                    List.of("channel=lawsuit", "style=direct", "named=true&style=mixed", "source=" + OFTEN)) {
                pagesOfFiltersCostTheSame("/v1/attributions?q=" + word + "&" + filter, ATTRIBUTIONS);
            }
        }
    }

    @Test
    void articlesByTime() throws IOException, SQLException, InterruptedException {
        for (String filter :
                List.of("sort=published", "publishedFrom=2020-01-10T00:00:00Z", "publishedTo=2025-01-01T00:00:00Z")) {
            pagesCostTheSame("/v1/articles?" + filter, PUBLISHED, FOR_A_PAGE);
            pagesCostTheSame("/v1/articles?publisher=Post%207&" + filter, PUBLISHED, FOR_A_PAGE);
        }
        for (String filter : List.of("sort=updated", "updatedSince=2026-01-10T00:00:00Z")) {
            pagesCostTheSame("/v1/articles?" + filter, UPDATED, FOR_A_PAGE);
        }
    }

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
            pagesCostTheSame("/v1/attributions" + filter, ATTRIBUTIONS, FOR_A_PAGE);
        }
    }

    @Test
    void attributionsByFiltersTogether() throws IOException, SQLException, InterruptedException {
        String everyday = "00000001-0000-7000-8000-000000000000";
        for (String filters : List.of(
                "channel=press_report&style=direct",
                "channel=press_report&named=true&style=mixed",
                "channel=lawsuit&style=indirect",
                "source=" + OFTEN + "&channel=press_report",
                "source=" + SELDOM + "&style=direct",
                "named=true&style=direct",
                "relayedBy=" + everyday + "&named=false",
                "relayedBy=" + everyday + "&source=" + OFTEN,
                "relayedBy=" + everyday + "&channel=press_report&style=direct&named=true")) {
            pagesOfFiltersCostTheSame("/v1/attributions?" + filters, ATTRIBUTIONS);
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
            pagesCostTheSame("/v1/sources" + filter, SOURCES, FOR_A_PAGE);
        }
        pagesCostTheSame("/v1/sources/" + OFTEN + "/attributions", ATTRIBUTIONS, FOR_A_PAGE);
        pagesCostTheSame("/v1/sources/" + OFTEN + "/articles", ARTICLES, FOR_A_PAGE);
    }

    @Test
    void words() throws IOException, SQLException, InterruptedException {
        for (String word :
                List.of("word1", "word30", "word300", "word13000", "word1%20-word2", "-word1", "-word13000")) {
            pagesCostTheSame("/v1/articles?q=" + word, ARTICLES, FOR_WORDS);
            pagesOfFiltersCostTheSame("/v1/attributions?q=" + word, ATTRIBUTIONS);
        }
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
            assertThat(plans(first)).isNotEmpty().allSatisfy(plan -> near(plan, FOR_WORDS));
            String cursor = given().urlEncodingEnabled(false).get(first).path("nextCursor");
            if (cursor != null) {
                String second = first + "&cursor=" + cursor;
                assertThat(buffers(plans(second))).isLessThan(2 * buffers(plans(first)) + 100);
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
            assertThat(plans(path)).as(path).isNotEmpty().allSatisfy(plan -> near(plan, FOR_A_PAGE));
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
        assertThat(postgres.plans().news()).hasSizeGreaterThan(50).allSatisfy(plan -> near(plan, FOR_A_PAGE));
    }

    private void pagesCostTheSame(String path, Cursor far, long rows)
            throws IOException, SQLException, InterruptedException {
        pagesCostTheSame(path, far, plan -> near(plan, rows));
    }

    /** The same where the entries of indexes do not count as rows, but as the pages that they stand in. */
    private void pagesOfFiltersCostTheSame(String path, Cursor far)
            throws IOException, SQLException, InterruptedException {
        pagesCostTheSame(path, far, plan -> {
            assertThat(plan.wholeTables(LARGE)).as(plan::toString).isEmpty();
            assertThat(plan.mostRowsOfTables()).as(plan::toString).isLessThanOrEqualTo(FOR_A_PAGE);
            assertThat(plan.mostSorted()).as(plan::toString).isLessThanOrEqualTo(FOR_A_PAGE);
            assertThat(plan.buffers()).as(plan::toString).isLessThanOrEqualTo(BUFFERS);
        });
    }

    private void pagesCostTheSame(String path, Cursor far, Consumer<Plan> near)
            throws IOException, SQLException, InterruptedException {
        List<Plan> first = plans(path);
        List<Plan> later = plans(path + (path.contains("?") ? "&" : "?") + "cursor=" + far.encoded());
        measured(path, first, later);
        assertThat(first).as(path).isNotEmpty().allSatisfy(near);
        assertThat(later).as(path).isNotEmpty().allSatisfy(near);
        assertThat(buffers(later)).as(path).isLessThan(2 * buffers(first) + 500);
    }

    /** What pages cost, to be read by people. */
    private static void measured(String path, List<Plan> first, List<Plan> later) throws IOException {
        Files.writeString(
                Path.of("target", "pages.txt"),
                "%6d %6d %s%n".formatted(buffers(first), buffers(later), path),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private static void near(Plan plan, long rows) {
        assertThat(plan.wholeTables(LARGE)).as(plan::toString).isEmpty();
        assertThat(plan.mostRows()).as(plan::toString).isLessThanOrEqualTo(rows);
    }

    private static long buffers(List<Plan> plans) {
        return plans.stream().mapToLong(Plan::buffers).sum();
    }

    private List<Plan> plans(String path) throws IOException, SQLException, InterruptedException {
        postgres.plans().news();
        given().urlEncodingEnabled(false).get(path).then().statusCode(200);
        return postgres.plans().news();
    }
}
