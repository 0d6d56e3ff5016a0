package dev.sourceline.article;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.sourceline.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Articles are listed page by page. */
@QuarkusTest
class ArticleListTest {
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

    @Test
    void pagesAreContiguous() {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            kept.addFirst(
                    Api.post("Page after page " + i, "publisher", "Paging Post").path("id"));
        }
        List<String> read = new ArrayList<>();
        String address = "/v1/articles?publisher=Paging%20Post&limit=2";
        int pages = 0;
        while (!address.isEmpty()) {
            Response page = given().urlEncodingEnabled(false).get(address);
            page.then().statusCode(200);
            read.addAll(page.path("items.id"));
            address = next(page);
            pages++;
        }
        assertThat(read).isEqualTo(kept);
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void lastPageHasNoNextCursor() {
        Api.keep("Alone on its page.", "publisher", "Lonely Post");
        given().queryParam("publisher", "lonely  POST")
                .get("/v1/articles")
                .then()
                .statusCode(200)
                .header("Link", nullValue())
                .body("items", hasSize(1))
                .body("items[0].publisher.name", equalTo("Lonely Post"))
                .body("nextCursor", nullValue());
    }

    @Test
    void newArticlesDoNotChangeLaterPages() {
        for (int i = 0; i < 3; i++) {
            Api.keep("Stable page " + i, "publisher", "Steady Post");
        }
        Response first = given().queryParam("publisher", "Steady Post")
                .queryParam("limit", 2)
                .get("/v1/articles");
        String next = next(first);
        List<String> before = given().urlEncodingEnabled(false).get(next).path("items.id");
        Api.keep("Stable page, a late one", "publisher", "Steady Post");
        List<String> after = given().urlEncodingEnabled(false).get(next).path("items.id");
        assertThat(after).isEqualTo(before).hasSize(1);
    }

    @Test
    void publicationTimeFiltersAndOrders() {
        for (int day = 1; day <= 4; day++) {
            Api.keep(
                    "Published on day " + day,
                    "publisher",
                    "Daily Post",
                    "publishedAt",
                    "2025-05-0" + day + "T00:00:00Z");
        }
        Response page = given().queryParam("publisher", "Daily Post")
                .queryParam("publishedFrom", "2025-05-02T00:00:00Z")
                .queryParam("publishedTo", "2025-05-04T00:00:00Z")
                .queryParam("limit", 1)
                .get("/v1/articles");
        page.then().statusCode(200).body("items.publishedAt", equalTo(List.of("2025-05-03T00:00:00Z")));
        given().urlEncodingEnabled(false)
                .get(next(page))
                .then()
                .statusCode(200)
                .body("items.publishedAt", equalTo(List.of("2025-05-02T00:00:00Z")))
                .body("nextCursor", nullValue());
    }

    @Test
    void wordsAreFoundInTheText() {
        String id = Api.post("The quixotic zeppelin landed in Ulm.").path("id");
        for (String q : new String[] {"zeppelin", "\"quixotic zeppelin\"", "ulm -hamburg"}) {
            given().queryParam("q", q)
                    .get("/v1/articles")
                    .then()
                    .statusCode(200)
                    .body("items.id", equalTo(List.of(id)));
        }
        for (String q : new String[] {"\"zeppelin quixotic\"", "!!! ((", "' or 1=1 --"}) {
            given().queryParam("q", q)
                    .get("/v1/articles")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(0));
        }
    }

    @Test
    void articlesOfASource() {
        Response article = Api.post("“We sail at dawn,” said Captain Ines Tidewater.", "publisher", "Source Post");
        String source = article.path("sources[0].id");
        given().queryParam("source", source)
                .get("/v1/articles")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(article.<String>path("id"))));
    }

    @Test
    void publisherIsListedAndShown() {
        Api.keep("Of a publisher.", "publisher", "  Aardvark   Gazette ");
        Response list = given().queryParam("limit", 1).get("/v1/publishers");
        list.then().statusCode(200).body("items", hasSize(1));
        String id = given().queryParam("limit", 200)
                .get("/v1/publishers")
                .path("items.find { it.name == 'Aardvark   Gazette' }.id");
        given().get("/v1/publishers/" + id).then().statusCode(200).body("name", equalTo("Aardvark   Gazette"));
        given().get("/v1/publishers/0192f3a0-0000-7000-8000-000000000000")
                .then()
                .statusCode(404);
    }

    private static String next(Response page) {
        String link = page.header("Link");
        Matcher matcher = NEXT.matcher(link == null ? "" : link);
        return matcher.find() ? matcher.group(1) : "";
    }
}
