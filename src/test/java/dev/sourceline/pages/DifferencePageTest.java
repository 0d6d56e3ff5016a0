package dev.sourceline.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.sourceline.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The comparison of two versions as an HTML page. */
@QuarkusTest
class DifferencePageTest {
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8";
    private static final String BEFORE = """
            Ferry <b>sold</b>

            The ferry was sold on Monday, the harbour office said.

            “The town was not asked before the sale,” said Mayor Anna Brandt.
            """;
    private static final String NOW = """
            Ferry <b>sold</b>

            The ferry was sold on Tuesday, the harbour office said.

            “We paid in silver <and> gold,” Una Keelson told reporters.

            Update 3/1/26, 9:15 a.m. ET: This story has been updated with comment from Una Keelson.
            """;

    @Test
    void insertedAndDeletedWordsAreMarked() {
        assertThat(page(""))
                .contains("<del>Monday</del><ins class=\"instead\">Tuesday</ins>")
                .contains("<ins>“We paid in silver &lt;and&gt; gold,”</ins>")
                .contains("<del>“The town was not asked before the sale,”</del>")
                .contains("Ferry &lt;b&gt;sold&lt;/b&gt;")
                .doesNotContain("<b>sold");
    }

    @Test
    void changeSaysWhetherANoteExplainsIt() {
        String page = page("");
        assertThat(page.split("<li class=\"change ")).hasSize(4);
        assertThat(change(page, "appeared"))
                .contains("Una Keelson")
                .contains("Explained by the update of 1 March 2026")
                .contains("This story has been updated with comment from Una Keelson.");
        assertThat(change(page, "changed")).contains("the harbour office").contains("Silent edit");
        assertThat(change(page, "vanished")).contains("Anna Brandt").contains("Silent edit");
        assertThat(page).contains("3 statements changed, 2 of them silently");
    }

    @Test
    void pageHasItsHeadingsAndLandmarks() {
        String page = page("");
        assertThat(page.split("<h1")).hasSize(2);
        assertThat(page)
                .contains("<main", "<nav", "<footer", "aria-labelledby=\"sayings\"", "aria-labelledby=\"text\"");
    }

    @Test
    void pageHasNoScriptsOrExternalResources() {
        given().header("Accept", BROWSER)
                .get(address())
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .body(not(containsString("<script")));
    }

    @Test
    void formatIsChosenByAcceptOrByParameter() {
        String address = address();
        given().get(address).then().contentType(startsWith("application/json"));
        given().header("Accept", "*/*").get(address).then().contentType(startsWith("application/json"));
        given().header("Accept", "text/html").get(address).then().contentType(startsWith("text/html"));
        given().header("Accept", BROWSER)
                .get(address + "?format=json")
                .then()
                .contentType(startsWith("application/json"))
                .body("to.version", equalTo(2));
        given().header("Accept", "application/json")
                .get(address + "?format=html")
                .then()
                .contentType(startsWith("text/html"));
        given().get(address + "?format=pdf").then().statusCode(400).body("errors[0].parameter", equalTo("format"));
        given().header("Accept", "image/png").get(address).then().statusCode(406);
        String tag = given().get(address + "?format=html").header("ETag");
        assertThat(tag).isNotEqualTo(given().get(address).header("ETag"));
        given().header("If-None-Match", tag)
                .get(address + "?format=html")
                .then()
                .statusCode(304);
    }

    @Test
    void longComparisonLinksToItsNextPage() {
        String address = address();
        String page = given().get(address + "?format=html&limit=1").asString();
        String next = page.substring(page.indexOf("<a href=\"/v1/articles/", page.indexOf("</section>\n<p>")) + 9);
        next = next.substring(0, next.indexOf('"')).replace("&amp;", "&");
        given().get(next)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .body(containsString("continued"));
    }

    @Test
    void articleLinksToTheComparison() {
        String address = address();
        String article = address.substring(0, address.length() - "/diff".length());
        given().get(article + "?format=html")
                .then()
                .body(containsString(article + "/diff?from=1&amp;to=2&amp;format=html"));
        given().get(article + "?format=html&version=1").then().body(not(containsString("/diff?")));
        given().get(address + "?format=html&from=2&to=2")
                .then()
                .body(containsString("Nothing that is said changed"))
                .body(containsString("The texts are the same."));
    }

    private static String page(String query) {
        return given().header("Accept", BROWSER).get(address() + query).asString();
    }

    private static String change(String page, String kind) {
        String change = page.substring(page.indexOf("<li class=\"change " + kind));
        return change.substring(0, change.indexOf("</li>"));
    }

    private static String address() {
        String url = "https://news.example/" + UUID.randomUUID();
        Api.post(BEFORE, "url", url).then().statusCode(201);
        return "/v1/articles/" + Api.post(NOW, "url", url).path("id") + "/diff";
    }
}
