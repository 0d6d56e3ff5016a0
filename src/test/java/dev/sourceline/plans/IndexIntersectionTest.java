package dev.sourceline.plans;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sourceline.platform.paging.Cursor;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filters that are combined read only the matching index entries, for long lists and for short ones. */
@QuarkusTest
@TestProfile(DedicatedDatabaseProfile.class)
class IndexIntersectionTest {
    private static final String MIDDLE = "0000c350-0000-7000-8000-000000000000";

    ExplainingPostgres postgres = new ExplainingPostgres();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            has=relay&author=Author%200       | channel = 'press_report' and (number % 3 = 0 or number % 997 = 0)
            has=relay&channel=speech          | false
            author=Author%2010&language=en    | number % 3 > 0 and number % 997 = 10 and number % 20 < 16
            channel=lawsuit&publisher=Post%200 | channel = 'lawsuit' and number % 2 = 0
            language=pt&author=Author%200&has=attribution | number % 20 = 18 and (number % 3 = 0 or number % 997 = 0)
            """)
    void articles(String filters, String condition) throws IOException, SQLException {
        String articles = """
                select article.id
                from attribution
                    join article on article.id = attribution.article_id,
                    lateral (select cast(substr(identity, 8) as integer)) as nth (number)
                where %s and article.deleted_at is null and %s
                order by %s limit 50
                """;
        for (int page = 1; page <= 1_000; page += 999) {
            String before = "article.id < '%s'".formatted(page == 1 ? "ffffffff-0000-7000-8000-000000000000" : MIDDLE);
            assertThat(listed("articles?" + filters, page, new Cursor("articles", List.of(MIDDLE))))
                    .isEqualTo(postgres.ids(articles.formatted(condition, before, "article.id desc")));
            String published = page == 1
                    ? "published_at is not null"
                    : "(published_at, article.id) < ('2022-11-07T16:00:00Z', '%s')".formatted(MIDDLE);
            assertThat(listed(
                            "articles?sort=published&" + filters,
                            page,
                            new Cursor("articles by publication", List.of("2022-11-07T16:00:00Z", MIDDLE))))
                    .isEqualTo(postgres.ids(
                            articles.formatted(condition, published, "published_at desc, article.id desc")));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            channel=press_report&style=direct | channel = 'press_report' and style = 'direct'
            channel=lawsuit&named=true        | channel = 'lawsuit' and named
            named=false&relayedBy=00000001-0000-7000-8000-000000000000 | not named and channel = 'press_report'
            """)
    void attributions(String filters, String condition) throws IOException, SQLException {
        assertThat(listed("attributions?" + filters, 1, new Cursor("attributions", List.of(MIDDLE))))
                .isEqualTo(
                        postgres.ids("select id from attribution where " + condition + " order by id desc limit 50"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            publishedTo=2020-07-01T00:00:00Z                                          | published_at < '2020-07-01Z'
            publishedTo=2020-07-01T00:00:00Z&has=relay&language=en                    | published_at < '2020-07-01Z' and channel = 'press_report' and language = 'en'
            publishedFrom=2022-03-01T00:00:00Z&publishedTo=2022-03-02T00:00:00Z       | published_at >= '2022-03-01Z' and published_at < '2022-03-02Z'
            publishedFrom=2025-09-01T00:00:00Z&publisher=Post%200                     | published_at >= '2025-09-01Z' and publisher_id = '00000000-0000-7000-8000-000000000000'
            updatedSince=2026-03-11T00:00:00Z                                         | updated_at >= '2026-03-11Z'
            updatedSince=2026-03-11T00:00:00Z&channel=press_report                    | updated_at >= '2026-03-11Z' and channel = 'press_report'
            publishedFrom=2024-03-01T00:00:00Z&updatedSince=2026-02-10T00:00:00Z      | published_at >= '2024-03-01Z' and updated_at >= '2026-02-10Z'
            publishedTo=2020-07-01T00:00:00Z&q=word30                                 | published_at < '2020-07-01Z' and article_words.words @@ 'word30'
            publishedTo=2020-07-01T00:00:00Z&q=word13000                              | published_at < '2020-07-01Z' and article_words.words @@ 'word13000'
            """)
    void timesOfAnyOrder(String filters, String condition) throws IOException, SQLException {
        for (int page = 1; page <= 1_000; page += 999) {
            assertThat(listed("articles?sort=received&" + filters, page, new Cursor("articles", List.of(MIDDLE))))
                    .isEqualTo(articlesBy("article.id", "'" + MIDDLE + "'", page, condition));
            assertThat(listed(
                            "articles?sort=published&" + filters,
                            page,
                            new Cursor("articles by publication", List.of("2022-11-07T16:00:00Z", MIDDLE))))
                    .isEqualTo(articlesBy(
                            "published_at, article.id", "'2022-11-07T16:00:00Z', '" + MIDDLE + "'", page, condition));
            assertThat(listed(
                            "articles?sort=updated&" + filters,
                            page,
                            new Cursor("articles by change", List.of("2026-02-04T17:20:00Z", MIDDLE))))
                    .isEqualTo(articlesBy(
                            "updated_at, article.id", "'2026-02-04T17:20:00Z', '" + MIDDLE + "'", page, condition));
        }
    }

    private List<String> articlesBy(String order, String far, int page, String condition)
            throws IOException, SQLException {
        return postgres.ids("""
                select article.id
                from attribution
                    join article on article.id = attribution.article_id
                    left join article_words on article_words.article_id = article.id
                where article.deleted_at is null and %s and %s
                order by %s desc limit 50
                """.formatted(
                        condition,
                        page == 1
                                ? (order.startsWith("published_at") ? "published_at is not null" : "true")
                                : "(" + order + ") < (" + far + ")",
                        order.replace(",", " desc,")));
    }

    private List<String> listed(String path, int page, Cursor far) throws IOException, SQLException {
        postgres.plans();
        return given().urlEncodingEnabled(false)
                .get("/v1/" + path + (page == 1 ? "" : "&cursor=" + far.encoded()))
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
