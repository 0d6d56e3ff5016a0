package dev.sourceline.comparison;

import static io.restassured.RestAssured.given;

import dev.sourceline.Api;
import io.restassured.response.Response;
import java.util.UUID;

/** An article about a ferry, in several versions. */
final class VersionedArticle {
    static final String OPENING = "Ferry sold\n\nThe 👩‍🚀 ferry was sold on Monday, the harbour office said.";
    static final String KEELSON = "\n\n“We paid in silver,” Una Keelson told reporters.";
    static final String BRANDT = "\n\n“The town was not asked before the sale,” said Mayor Anna Brandt.";
    static final String NOTE =
            "\n\nUpdate 3/1/26, 9:15 a.m. ET: This story has been updated with comment from Una Keelson.";

    private VersionedArticle() {}

    /** Ingests these texts as versions of one article and returns its id. */
    static String versions(String... texts) {
        return versionsAt("https://news.example/" + UUID.randomUUID(), texts);
    }

    static String versionsAt(String url, String... texts) {
        String id = "";
        for (String text : texts) {
            id = Api.post(text, "url", url).then().statusCode(201).extract().path("id");
        }
        return id;
    }

    static Response diff(String article, String query) {
        return given().get("/v1/articles/" + article + "/diff" + query);
    }
}
