package dev.sourceline.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.sourceline.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An article as an HTML page, and the front page. */
@QuarkusTest
class ReaderTest {
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8";
    private static final String TEXT = """
            Tram <script>alert(1)</script> Line Extended

            "The tram runs & runs 🚋," Mayor Anna Brandt said on Monday. "It never stops."

            A city official cited by Reuters said that the ferry will stop in May.
            """;

    private String address;

    @BeforeEach
    void keep() {
        address = Api.postJson(Map.of(
                        "text",
                        TEXT,
                        "url",
                        "https://news.example/" + UUID.randomUUID() + "?a=1&b=2",
                        "publisher",
                        "<img src=x onerror=alert(1)>"))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    @Test
    void browserGetsHtml() {
        browse(address).then().statusCode(200).contentType(startsWith("text/html"));
    }

    @Test
    void attributedWordsAreHighlightedAndLinkToTheirNote() {
        assertThat(page())
                .contains("<mark class=\"c c0\">&quot;The tram runs &amp; runs 🚋,&quot;</mark>")
                .contains("<a href=\"#note-1\"")
                .contains("id=\"note-1\"");
    }

    @Test
    void marginNoteSaysWhoHowAndThroughWhom() {
        String notes = page().substring(page().indexOf("id=\"note-2\""));
        assertThat(notes).contains("A city official").contains("paraphrased").contains("Reuters");
    }

    @Test
    void textIsEscaped() {
        assertThat(page())
                .contains("Tram &lt;script&gt;alert(1)&lt;/script&gt; Line Extended")
                .contains("&lt;img src=x onerror=alert(1)&gt;")
                .doesNotContain("<script")
                .doesNotContain("<img");
    }

    @Test
    void pageHasNoExternalResources() {
        assertThat(page())
                .doesNotContainPattern("<[^>]*\\ssrc=")
                .doesNotContain("<link")
                .doesNotContain("@import")
                .doesNotContain("url(");
    }

    @Test
    void contentSecurityPolicyAllowsOnlyTheStyleSheet() throws NoSuchAlgorithmException {
        String page = page();
        String style = page.substring(page.indexOf("<style>") + "<style>".length(), page.indexOf("</style>"));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        String allowed = "style-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        for (String path : new String[] {address, "/"}) {
            browse(path)
                    .then()
                    .header("Content-Security-Policy", startsWith("default-src 'none'; " + allowed))
                    .header("X-Content-Type-Options", equalTo("nosniff"));
        }
    }

    @Test
    void pageHasOneHeadingAndItsLandmarks() {
        assertThat(page().split("<h1")).hasSize(2);
        assertThat(page()).contains("<html lang=\"en\">", "<main", "<nav", "<footer", "aria-labelledby=\"sources\"");
    }

    @Test
    void pageHasItsOwnEntityTag() {
        String tag = browse(address).header("ETag");
        assertThat(tag).isNotEqualTo(given().get(address).header("ETag"));
        given().header("Accept", BROWSER)
                .header("If-None-Match", tag)
                .get(address)
                .then()
                .statusCode(304);
    }

    @Test
    void frontPageLinksToTheArticle() {
        browse("/")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .body(containsString("<a href=\"" + address + "?format=html\""))
                .body(containsString("&lt;script&gt;"));
        given().queryParam("format", "html").get(address).then().statusCode(200);
    }

    @Test
    void frontPageLinksToEarlierArticles() {
        keep();
        assertThat(given().queryParam("limit", 1).get("/").asString()).contains("rel=\"next\"");
    }

    private String page() {
        return browse(address).asString();
    }

    private static Response browse(String path) {
        return given().header("Accept", BROWSER).get(path);
    }
}
