package dev.sourceline.comparison;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.sourceline.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The pages of a long comparison are of the same two versions. */
@QuarkusTest
class DiffPagesTest {
    private static final int CHANGES = 23;

    private final String url = "https://news.example/" + UUID.randomUUID();

    @Test
    void pagesContainEveryItemOnce() {
        String article = versions(text("quiet", CHANGES), text("loud", CHANGES + 4));
        List<Object> hunks = new ArrayList<>();
        List<Object> attributions = new ArrayList<>();
        int pages = 0;
        Optional<String> next = Optional.of("/v1/articles/" + article + "/diff?limit=10");
        while (next.isPresent()) {
            Response page = given().get(next.get());
            page.then().statusCode(200).body("from.version", equalTo(1)).body("to.version", equalTo(2));
            hunks.addAll(page.path("hunks"));
            attributions.addAll(page.path("attributions"));
            next = following(page);
            pages++;
        }
        Response whole = given().get("/v1/articles/" + article + "/diff?limit=200");
        whole.then().header("Link", nullValue()).body("nextCursor", nullValue());
        assertThat(hunks).isEqualTo(whole.path("hunks")).hasSizeGreaterThanOrEqualTo(CHANGES);
        assertThat(attributions).isEqualTo(whole.path("attributions")).hasSize(CHANGES + 4);
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void pageHasADefaultLimit() {
        String article = versions(text("quiet", 60), text("loud", 60));
        Response page = given().get("/v1/articles/" + article + "/diff");
        page.then()
                .body("attributions", hasSize(50))
                .body("hunks.size()", equalTo(50))
                .header("Link", containsString("rel=\"next\""))
                .body("unchanged", equalTo(0));
        assertThat(page.<String>path("nextCursor")).isNotBlank();
        given().get("/v1/articles/" + article + "/diff?limit=201")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("limit"));
    }

    @Test
    void cursorKeepsItsVersions() {
        String article = versions(text("quiet", CHANGES), text("loud", CHANGES));
        String next = next(given().get("/v1/articles/" + article + "/diff?limit=10"));
        keep(text("sleepy", CHANGES));
        given().get(next)
                .then()
                .statusCode(200)
                .body("from.version", equalTo(1))
                .body("to.version", equalTo(2))
                .body("attributions", hasSize(10))
                .body("attributions.new.contents.flatten().exact", everyItem(containsString("loud")));
        given().get(next + "&to=3").then().statusCode(400).body("errors[0].parameter", equalTo("cursor"));
    }

    @Test
    void cursorOfAnotherListOrBehindTheEndIsAProblem() {
        String article = versions(text("quiet", 3), text("loud", 3));
        for (String cursor : List.of("x", "ZGlmZh8x")) {
            given().queryParam("cursor", cursor)
                    .get("/v1/articles/" + article + "/diff")
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo("cursor"));
        }
        given().get("/v1/articles/" + article + "/diff?from=2&to=2&limit=1")
                .then()
                .statusCode(200)
                .body("hunks", empty())
                .header("Link", nullValue());
    }

    @Test
    void pagesHaveTheirOwnEntityTags() {
        String article = versions(text("quiet", CHANGES), text("loud", CHANGES));
        Response first = given().get("/v1/articles/" + article + "/diff?limit=10");
        Response second = given().get(next(first));
        assertThat(second.header("ETag")).isNotEqualTo(first.header("ETag"));
        given().header("If-None-Match", second.header("ETag"))
                .get(next(first))
                .then()
                .statusCode(304);
        given().header("If-None-Match", first.header("ETag"))
                .get(next(first))
                .then()
                .statusCode(200);
    }

    private static String next(Response page) {
        return following(page).orElseThrow();
    }

    private static Optional<String> following(Response page) {
        return Optional.ofNullable(page.header("Link")).map(link -> link.substring(1, link.indexOf('>')));
    }

    private String versions(String... texts) {
        String id = "";
        for (String text : texts) {
            id = keep(text);
        }
        return id;
    }

    private String keep(String text) {
        return Api.post(text, "url", url).then().statusCode(201).extract().path("id");
    }

    private static String text(String manner, int statements) {
        return IntStream.range(0, statements)
                .mapToObj(i -> "“Ferry number " + i + " was very " + manner + " on the way to island " + i
                        + " this morning,” Mayor Anna Brandt said.")
                .collect(Collectors.joining("\n\n", "Ferries leave\n\n", ""));
    }
}
