package dev.sourceline.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A caller gets the preferred format, and each format has its own entity tag. */
@QuarkusTest
class NegotiationTest {
    private static final List<String> FORMATS =
            List.of("json", "jsonld", "annotations", "prov", "ninjs", "csv", "markdown", "html");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    */*                                                                   | application/json
                    *                                                                     | application/json
                    application/*                                                         | application/json
                    Application/JSON; charset=UTF-8                                       | application/json
                    text/csv                                                              | text/csv
                    text/csv, */*                                                         | text/csv
                    text/csv;q=0.5, text/markdown;q=0.51                                  | text/markdown
                    text/*                                                                | text/csv
                    application/json;q=0, */*                                             | application/ld+json
                    application/ld+json                                                   | application/ld+json
                    application/ld+json;q=0.4, application/json;q=0.3                     | application/ld+json
                    application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"        | application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"
                    application/ld+json; profile="http://a.example http://www.w3.org/ns/prov"; q=0.2 | application/ld+json; profile="http://www.w3.org/ns/prov"
                    application/ld+json;profile="http://www.w3.org/ns/anno.jsonld,x", text/csv;q=0.1  | text/csv
                    application/vnd.iptc.ninjs+json                                       | application/vnd.iptc.ninjs+json
                    text/turtle, application/ld+json;q=0.9, */*;q=0.1                     | application/ld+json
                    text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8       | text/html
                    nonsense, text/markdown                                               | text/markdown
                    text/csv;q=nonsense, text/markdown;q=0.1                              | text/markdown
                    """)
    void acceptChoosesTheFormat(String accept, String type) {
        String got = given().header("Accept", accept)
                .get(SpecialCharactersArticle.ingest())
                .then()
                .statusCode(200)
                .header("Vary", containsString("Accept"))
                .extract()
                .header("Content-Type");
        assertThat(got).startsWith(type);
        assertThat(got.contains("profile")).isEqualTo(type.contains("profile"));
    }

    @Test
    void emptyAcceptCountsAsAbsent() {
        given().header("Accept", "")
                .get(SpecialCharactersArticle.ingest())
                .then()
                .statusCode(200)
                .contentType("application/json");
    }

    @Test
    void formatParameterOverridesAccept() {
        given().header("Accept", "text/csv")
                .queryParam("format", "json")
                .get(SpecialCharactersArticle.ingest())
                .then()
                .statusCode(200)
                .contentType("application/json");
    }

    @Test
    void unknownFormatIsABadParameter() {
        given().queryParam("format", "pdf")
                .get(SpecialCharactersArticle.ingest())
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].parameter", equalTo("format"))
                .body("detail", containsString("csv"));
    }

    @Test
    void notAcceptableListsTheAvailableFormats() {
        given().header("Accept", "image/png, application/ld+json;q=0")
                .get(SpecialCharactersArticle.ingest())
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("type", equalTo("/v1/problems/not-acceptable"))
                .body("available.format", hasItems(FORMATS.toArray()))
                .body("available.type", hasItems("application/json", "application/vnd.iptc.ninjs+json"));
    }

    @Test
    void everyFormatHasItsOwnEntityTagForConditionalRequests() {
        String address = SpecialCharactersArticle.ingest();
        Set<String> tags = new HashSet<>();
        for (String format : FORMATS) {
            String tag = SpecialCharactersArticle.as(address, format)
                    .then()
                    .statusCode(200)
                    .extract()
                    .header("ETag");
            assertThat(tag).matches("\"[\\w-]+\"");
            tags.add(tag);
            given().queryParam("format", format)
                    .header("If-None-Match", "\"other\", " + tag)
                    .get(address)
                    .then()
                    .statusCode(304)
                    .header("ETag", equalTo(tag))
                    .header("Vary", containsString("Accept"))
                    .body(emptyString());
        }
        assertThat(tags).hasSize(FORMATS.size());
    }

    @Test
    void entityTagOfOneFormatDoesNotMatchAnother() {
        String address = SpecialCharactersArticle.ingest();
        String tag = SpecialCharactersArticle.as(address, "csv").header("ETag");
        given().header("If-None-Match", tag).get(address).then().statusCode(200);
    }

    @Test
    void responsesAreDeterministic() {
        String address = SpecialCharactersArticle.ingest();
        for (String format : FORMATS) {
            assertThat(SpecialCharactersArticle.as(address, format).asByteArray())
                    .isEqualTo(SpecialCharactersArticle.as(address, format).asByteArray());
        }
    }

    @Test
    void linkHeaderListsAllFormats() {
        String address = SpecialCharactersArticle.ingest();
        String links = given().get(address).header("Link");
        Matcher link = Pattern.compile("<([^>]+)>; rel=\"alternate\"; type=\"((?:[^\"\\\\]|\\\\.)+)\"")
                .matcher(links);
        Set<String> found = new HashSet<>();
        while (link.find()) {
            String type = given().get(address + link.group(1))
                    .then()
                    .statusCode(200)
                    .extract()
                    .contentType();
            assertThat(type.replace(" ", ""))
                    .isEqualToIgnoringCase(link.group(2).replace("\\", "").replace(" ", ""));
            found.add(link.group(1));
        }
        assertThat(found).hasSize(FORMATS.size());
    }

    @Test
    void headHasTheHeadersOfGet() {
        String address = SpecialCharactersArticle.ingest();
        String tag = SpecialCharactersArticle.as(address, "csv").header("ETag");
        given().queryParam("format", "csv")
                .head(address)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(tag))
                .body(emptyString());
    }

    @Test
    void olderVersionIsAvailableInEveryFormat() {
        String url = "https://news.example/" + UUID.randomUUID();
        String address = SpecialCharactersArticle.ingest(url, SpecialCharactersArticle.TEXT);
        SpecialCharactersArticle.ingest(url, SpecialCharactersArticle.TEXT.replace("every bolt", "every cable"));
        for (String format : FORMATS) {
            given().queryParam("format", format)
                    .queryParam("version", 1)
                    .get(address)
                    .then()
                    .statusCode(200)
                    .body(containsString("every bolt"));
            assertThat(SpecialCharactersArticle.as(address, format).asString()).contains("every cable");
        }
        given().queryParam("version", 3)
                .get(address)
                .then()
                .statusCode(404)
                .body("detail", containsString("no version 3"));
        assertThat(given().queryParam("version", 1).get(address).header("Link")).contains("<?version=1&format=csv>");
    }

    @Test
    void unknownArticleIsAProblem() {
        given().header("Accept", "text/csv")
                .get("/v1/articles/01890000-0000-7000-8000-000000000000")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }
}
