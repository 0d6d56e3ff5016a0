package dev.sourceline.plans;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sourceline.platform.paging.Cursor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The most rows and buffers that one page of a list may read. */
final class Pages {
    static final Set<String> LARGE = Set.of(
            "appearance",
            "article",
            "article_facet",
            "article_words",
            "attribution",
            "attribution_words",
            "change",
            "content",
            "hop",
            "idempotency_key",
            "representation",
            "source",
            "source_alias",
            "source_name",
            "version",
            "word");

    /** The most rows that a step may read for a page of 50, including rows that it discards. */
    static final long FOR_A_PAGE = 3_000;

    /** The most rows for words or filters with a small intersection: 1,000 hits, one in thirty of which matches. */
    static final long FOR_WORDS = 30_000;

    /**
     * The most buffers (pages of tables and indexes) for one page of a list, even if its filters have few results in common.
     */
    private static final long BUFFERS = 10_000;

    private final ExplainingPostgres postgres;

    Pages(ExplainingPostgres postgres) {
        this.postgres = postgres;
    }

    void costTheSame(String path, Cursor far, long rows) throws IOException, SQLException, InterruptedException {
        costTheSame(path, far, plan -> near(plan, rows));
    }

    /** The same check, but index entries count by the buffers that hold them and not as rows. */
    void ofFiltersCostTheSame(String path, Cursor far) throws IOException, SQLException, InterruptedException {
        costTheSame(path, far, plan -> {
            assertThat(plan.wholeTables(LARGE)).as(plan::toString).isEmpty();
            assertThat(plan.mostRowsOfTables()).as(plan::toString).isLessThanOrEqualTo(FOR_A_PAGE);
            assertThat(plan.mostSorted()).as(plan::toString).isLessThanOrEqualTo(FOR_A_PAGE);
            assertThat(plan.buffers()).as(plan::toString).isLessThanOrEqualTo(BUFFERS);
        });
    }

    private void costTheSame(String path, Cursor far, Consumer<Plan> near)
            throws IOException, SQLException, InterruptedException {
        List<Plan> first = plans(path);
        List<Plan> later = plans(path + (path.contains("?") ? "&" : "?") + "cursor=" + far.encoded());
        measured(path, first, later);
        assertThat(first).as(path).isNotEmpty().allSatisfy(near);
        assertThat(later).as(path).isNotEmpty().allSatisfy(near);
        assertThat(buffers(later)).as(path).isLessThan(2 * buffers(first) + 500);
    }

    /** Prints the cost of the pages for people to read. */
    private static void measured(String path, List<Plan> first, List<Plan> later) throws IOException {
        Files.writeString(
                Path.of("target", "pages.txt"),
                "%6d %6d %s%n".formatted(buffers(first), buffers(later), path),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    static void near(Plan plan, long rows) {
        assertThat(plan.wholeTables(LARGE)).as(plan::toString).isEmpty();
        assertThat(plan.mostRows()).as(plan::toString).isLessThanOrEqualTo(rows);
    }

    static long buffers(List<Plan> plans) {
        return plans.stream().mapToLong(Plan::buffers).sum();
    }

    List<Plan> plans(String path) throws IOException, SQLException, InterruptedException {
        postgres.plans().news();
        given().urlEncodingEnabled(false).get(path).then().statusCode(200);
        return postgres.plans().news();
    }
}
