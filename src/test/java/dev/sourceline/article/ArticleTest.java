package dev.sourceline.article;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import dev.sourceline.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

/** Articles come in, are kept and are shown. */
@QuarkusTest
class ArticleTest {
    @Test
    void newArticleIsCreated() {
        String location = Api.post("The bridge opens on Monday, the mayor said.", "url", "https://news.example/created")
                .then()
                .statusCode(201)
                .contentType(ContentType.JSON)
                .header("ETag", matchesPattern("\"[\\w-]+\""))
                .body("version", equalTo(1))
                .body("url", equalTo("https://news.example/created"))
                .extract()
                .header("Location");
        given().get(location).then().log().all().statusCode(200).body("version", equalTo(1));
    }
}
