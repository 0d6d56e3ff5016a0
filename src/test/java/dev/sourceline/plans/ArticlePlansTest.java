package dev.sourceline.plans;

import dev.sourceline.platform.paging.Cursor;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Page 1,000 of the articles costs as much as page 1, for every filter and order and for any number of articles. */
@QuarkusTest
@TestProfile(DedicatedDatabaseProfile.class)
class ArticlePlansTest {
    // The position of page 1,000 with 50 articles a page: the middle of the list.
    private static final String MIDDLE = "0000c350-0000-7000-8000-000000000000";
    private static final Cursor ARTICLES = new Cursor("articles", List.of(MIDDLE));
    private static final Cursor PUBLISHED =
            new Cursor("articles by publication", List.of("2022-11-07T16:00:00Z", MIDDLE));
    private static final Cursor UPDATED = new Cursor("articles by change", List.of("2026-02-04T17:20:00Z", MIDDLE));
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
            pages().costTheSame("/v1/articles" + filter, ARTICLES, Pages.FOR_A_PAGE);
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
            pages().ofFiltersCostTheSame("/v1/articles?" + filters, ARTICLES);
            pages().ofFiltersCostTheSame("/v1/articles?sort=published&" + filters, PUBLISHED);
            pages().ofFiltersCostTheSame("/v1/articles?sort=updated&" + filters, UPDATED);
        }
    }

    @Test
    void filtersThatExcludeEachOther() throws IOException, SQLException, InterruptedException {
        for (String filters : List.of("has=relay&channel=speech", "has=relay&channel=speech&language=en")) {
            // The worst case of a page: every match of either filter is read, but only in the index.
            pages().ofFiltersCostTheSame("/v1/articles?" + filters, ARTICLES);
        }
    }

    @Test
    void filtersAndTimesTogether() throws IOException, SQLException, InterruptedException {
        for (String filter : List.of("has=relay", "author=Author%200", "language=de&has=relay", "source=" + OFTEN)) {
            for (String time : List.of("publishedFrom=2020-01-10T00:00:00Z", "publishedTo=2025-01-01T00:00:00Z")) {
                pages().ofFiltersCostTheSame("/v1/articles?" + filter + "&" + time, PUBLISHED);
                pages().ofFiltersCostTheSame("/v1/articles?sort=updated&" + filter + "&" + time, UPDATED);
            }
            pages().ofFiltersCostTheSame("/v1/articles?" + filter + "&updatedSince=2026-01-10T00:00:00Z", UPDATED);
        }
    }

    @Test
    void timesOfAnotherOrder() throws IOException, SQLException, InterruptedException {
        for (String filter : List.of("", "&publisher=Post%200", "&has=relay", "&has=attribution&language=en")) {
            // Times that few articles match, and times that many articles match.
            for (String time : List.of(
                    "publishedFrom=2025-09-01T00:00:00Z",
                    "publishedFrom=2022-03-01T00:00:00Z&publishedTo=2022-03-02T00:00:00Z",
                    "publishedTo=2020-07-01T00:00:00Z")) {
                pages().ofFiltersCostTheSame("/v1/articles?sort=updated&" + time + filter, UPDATED);
                pages().ofFiltersCostTheSame("/v1/articles?sort=received&" + time + filter, ARTICLES);
            }
            for (String time : List.of("updatedSince=2026-03-11T00:00:00Z", "updatedSince=2026-01-01T00:00:00Z")) {
                pages().ofFiltersCostTheSame("/v1/articles?sort=published&" + time + filter, PUBLISHED);
                pages().ofFiltersCostTheSame("/v1/articles?sort=received&" + time + filter, ARTICLES);
            }
        }
    }

    @Test
    void filtersAndWordsTogether() throws IOException, SQLException, InterruptedException {
        for (String word : List.of("word1", "word30", "word300", "word13000", "word1%20-word2", "-word1")) {
            for (String filter :
                    List.of("channel=lawsuit", "has=relay", "has=relay&author=Author%200", "language=en")) {
                pages().ofFiltersCostTheSame("/v1/articles?q=" + word + "&" + filter, ARTICLES);
            }
        }
    }

    @Test
    void articlesByTime() throws IOException, SQLException, InterruptedException {
        for (String filter :
                List.of("sort=published", "publishedFrom=2020-01-10T00:00:00Z", "publishedTo=2025-01-01T00:00:00Z")) {
            pages().costTheSame("/v1/articles?" + filter, PUBLISHED, Pages.FOR_A_PAGE);
            pages().costTheSame("/v1/articles?publisher=Post%207&" + filter, PUBLISHED, Pages.FOR_A_PAGE);
        }
        for (String filter : List.of("sort=updated", "updatedSince=2026-01-10T00:00:00Z")) {
            pages().costTheSame("/v1/articles?" + filter, UPDATED, Pages.FOR_A_PAGE);
        }
    }

    @Test
    void words() throws IOException, SQLException, InterruptedException {
        for (String word :
                List.of("word1", "word30", "word300", "word13000", "word1%20-word2", "-word1", "-word13000")) {
            pages().costTheSame("/v1/articles?q=" + word, ARTICLES, Pages.FOR_WORDS);
        }
    }

    private Pages pages() {
        return new Pages(postgres);
    }
}
