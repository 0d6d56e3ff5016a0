package dev.sourceline.export;

import static io.restassured.RestAssured.given;

import dev.sourceline.Api;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;

/**
 * An article with all that is hard to escape: emoji, quotation marks, commas, markup, a publisher like a
 * formula.
 */
final class SpecialCharactersArticle {
    static final String PUBLISHER = "=HYPERLINK(\"http://evil.example\")";

    static final String TEXT = """
            Harbour Bridge 🌉 Reopens, Mayor Says

            By Mira Holt

            "The bridge is safe, and it holds 😀," Mayor Anna Brandt said in a speech on Monday. "We checked every bolt."

            # 1 of its cables is new: <b>steel</b> & *zinc*, [20] tonnes of it.

            A city official cited by Reuters said that the ferry will stop in May.

            The work was "hard, cold and slow," the engineer Jo Lind told the Harbour Post.

            Mira Holt/Coastfoto via Shorepix

            Correction 1/12/26, 9:00 a.m. ET: An earlier version of this story misspelled the name of the mayor.
            """;

    private SpecialCharactersArticle() {}

    /** Ingests it under a unique address and returns the path of the article. */
    static String ingest() {
        return ingest("https://news.example/" + UUID.randomUUID(), TEXT);
    }

    static String ingest(String url, String text) {
        Response answer = Api.postJson(Map.of(
                "text",
                text,
                "url",
                url,
                "publisher",
                PUBLISHER,
                "publishedAt",
                "2026-01-12T08:00:00+01:00",
                "language",
                "en"));
        return answer.then().statusCode(201).extract().header("Location");
    }

    static Response as(String address, String format) {
        return given().queryParam("format", format).get(address);
    }
}
