package dev.sourceline.source;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.sourceline.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sources have one directory entry across articles. */
@QuarkusTest
class SourceEntryTest {
    @Test
    void sourceIsShown() {
        Response article = Api.post("“The tide turns,” said Professor Isolde Brackwater.");
        String id = article.path("sources[0].id");
        given().get("/v1/sources/" + id)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("name", equalTo("Isolde Brackwater"))
                .body("kind", equalTo("person"))
                .body("named", equalTo(true))
                .body("article", nullValue())
                .body("aliases", hasItem("Isolde Brackwater"));
    }

    @Test
    void sourcesAreFoundByAPartOfTheName() {
        Api.keep("“Found,” said Zebulon Hiddenworth.");
        for (String q : new String[] {"Hiddenworth", "zebulon", "IDDENWOR"}) {
            given().queryParam("q", q)
                    .get("/v1/sources")
                    .then()
                    .statusCode(200)
                    .body("items.name", equalTo(List.of("Zebulon Hiddenworth")));
        }
        for (String q : new String[] {"%", "_iddenworth", "\\"}) {
            given().queryParam("q", q).get("/v1/sources").then().statusCode(200).body("items", hasSize(0));
        }
    }

    @Test
    void sourcesAreFiltered() {
        Api.keep("“Filtered,” said Tamsin Sieve.");
        given().queryParam("kind", "person")
                .queryParam("named", true)
                .queryParam("limit", 200)
                .get("/v1/sources")
                .then()
                .statusCode(200)
                .body("items.kind", everyItem(equalTo("person")))
                .body("items.name", hasItem("Tamsin Sieve"));
        given().queryParam("kind", "ghost")
                .get("/v1/sources")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("kind"));
    }

    @Test
    void unknownSourceIsAProblem() {
        for (String path : new String[] {"", "/attributions", "/articles"}) {
            given().get("/v1/sources/0192f3a0-0000-7000-8000-000000000000" + path)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json");
        }
    }
}
