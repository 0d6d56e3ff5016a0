package dev.sourceline.erasure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An article, a version and a person are erased with every word that only they brought. */
@QuarkusTest
class ErasureTest {
    private static final List<String> LISTS = List.of(
            "/v1/articles?limit=200",
            "/v1/articles?q=WORD",
            "/v1/attributions?limit=200",
            "/v1/attributions?q=WORD",
            "/v1/sources?limit=200",
            "/v1/sources?q=WORD",
            "/v1/publishers?limit=200",
            "/v1/search?q=quay",
            "/v1/changes?limit=200");

    @Test
    void articleIsGoneFromEveryTableAndAnswer() {
        String word = "zwollikarn";
        Response kept =
                keep("Idempotency-Key", "erasure-1", text(word), "https://news.example/" + word, word + " Post");
        keep(
                "Prefer",
                "return=minimal",
                text(word) + " Again, " + word + "!",
                "https://news.example/" + word,
                word + " Post");
        assertThat(TableSearch.tablesWith(word))
                .contains("article", "version", "representation", "source", "publisher", "word", "content");
        String address = kept.path("id").toString();

        delete("/v1/articles/" + address);

        assertThat(TableSearch.tables()).hasSizeGreaterThan(15);
        assertThat(TableSearch.tablesWith(word)).isEmpty();
        for (String list : LISTS) {
            assertThat(given().get(list.replace("WORD", word)).asString())
                    .as(list)
                    .doesNotContainIgnoringCase(word.substring(1));
        }
        for (String part : List.of("", "/text", "/blocks", "/versions", "/versions/1", "/attributions")) {
            String answer = given().get("/v1/articles/" + address + part)
                    .then()
                    .statusCode(410)
                    .extract()
                    .asString();
            assertThat(answer).as(part).doesNotContainIgnoringCase(word);
        }
        Response replay =
                keep("Idempotency-Key", "erasure-1", text(word), "https://news.example/" + word, word + " Post");
        replay.then().statusCode(410);
        assertThat(replay.asString()).doesNotContainIgnoringCase(word);
        assertThat(TableSearch.tablesWith(word)).isEmpty();
        assertThat(kindsOfChanges(address)).contains("article_deleted");
    }

    @Test
    void whatOthersSpeakOfStays() {
        String word = "brunnhilk";
        Response erased = keep(
                "Prefer",
                "return=representation",
                """
                Dock shut

                “The dock is shut,” said Ottoline Brask, the %s harbour master of Elma.
                """.formatted(word),
                "https://news.example/shared-1",
                "Shared Courier");
        keep("Prefer", "return=representation", """
                Dock open

                “The dock is open,” said Ottoline Brask, a mayor.
                """, "https://news.example/shared-2", "Shared Courier")
                .then()
                .statusCode(201);
        delete("/v1/articles/" + erased.path("id"));
        assertThat(TableSearch.tablesWith(word)).isEmpty();
        given().get("/v1/sources?q=Ottoline").then().body("items.name", hasItem("Ottoline Brask"));
        given().get("/v1/publishers?limit=200").then().body("items.name", hasItem("Shared Courier"));
        given().get("/v1/articles?q=open").then().body("items.headline", hasItem("Dock open"));
    }

    @Test
    void versionIsGoneFromEveryTable() {
        String word = "kelvimoor";
        String url = "https://news.example/versions";
        Response first = keep("Prefer", "return=representation", text(word), url, "Version Courier");
        Response second = keep(
                "Prefer",
                "return=representation",
                "Quay open\n\nThe quay is open, Una Keelson said.",
                url,
                "Version Courier");
        String address = "/v1/articles/" + first.path("id");
        given().delete(address + "/versions/2").then().statusCode(409);
        assertThat(TableSearch.tablesWith(word)).isNotEmpty();
        given().delete(address + "/versions/1").then().statusCode(204);
        assertThat(TableSearch.tablesWith(word)).isEmpty();
        given().get(address + "/versions/1").then().statusCode(404);
        given().get(address).then().statusCode(200).body("version", equalTo(2)).header("ETag", second.header("ETag"));
        assertThat(kindsOfChanges(first.path("id").toString())).contains("version_erased");
    }

    @Test
    void personIsForgottenBesideTheTexts() {
        String word = "Quistemoor";
        Response kept = keep("Prefer", "return=representation", """
                Quay closed

                “The quay is closed,” said Mara Quistemoor, a crane driver of Elma. She said that it would stay so.
                """, "https://news.example/person", "Person Courier");
        String source = kept.path("sources.find { it.name == 'Mara Quistemoor' }.id");
        given().delete("/v1/sources/" + source).then().statusCode(204);

        // What is left holds the text itself, or words beside a quotation in it: it is the caller's to delete.
        assertThat(TableSearch.tablesWith(word))
                .isSubsetOf("article", "article_words", "content", "representation", "version", "word");
        Response article = given().get("/v1/articles/" + kept.path("id"));
        assertThat(article.jsonPath().getList("sources.name", String.class)).doesNotContain("Mara Quistemoor");
        assertThat(article.jsonPath().getList("attributions.mention.exact", String.class))
                .isNotEmpty()
                .allMatch("[erased]"::equals);
        assertThat(article.header("ETag")).isNotEqualTo(kept.header("ETag"));
        given().get("/v1/sources/" + source).then().statusCode(200).body("name", equalTo("[erased]"));
        for (String list : List.of("/v1/sources?limit=200", "/v1/sources?q=Quistemoor", "/v1/changes?limit=200")) {
            assertThat(given().get(list).asString()).as(list).doesNotContainIgnoringCase("Quistemoor");
        }
        assertThat(kindsOfChanges(kept.path("id").toString())).contains("source_erased");

        delete("/v1/articles/" + kept.path("id"));
        assertThat(TableSearch.tablesWith(word)).isEmpty();
    }

    private static String text(String word) {
        String name = word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
        return """
                %1$s quay closed

                By Tova %1$s

                “The %2$s quay is closed,” said Una %1$s, a %2$s harbour master. A %2$s official cited by the %1$s Times said so too.

                Ole %1$s/Kystfoto via Shorepix

                Update 3/1/26, 9:15 a.m. ET: This story has been updated with comment from Una %1$s.

                The %1$s Post has contacted the %1$s port for comment.
                """.formatted(name, word);
    }

    private static Response keep(String header, String value, String text, String url, String publisher) {
        return given().header(header, value)
                .contentType("application/json")
                .body(Map.of("text", text, "url", url, "publisher", publisher))
                .post("/v1/articles");
    }

    private static void delete(String address) {
        given().header("If-Match", given().get(address).header("ETag"))
                .delete(address)
                .then()
                .statusCode(204);
    }

    /** What happened to an article, by the whole feed. */
    private static List<String> kindsOfChanges(String article) {
        List<String> kinds = new ArrayList<>();
        Optional<String> after = Optional.empty();
        while (true) {
            RequestSpecification request = given().queryParam("limit", 200);
            after.ifPresent(cursor -> request.queryParam("after", cursor));
            JsonPath page = request.get("/v1/changes").jsonPath();
            if (page.getList("items").isEmpty()) {
                return kinds;
            }
            kinds.addAll(page.getList("items.findAll { it.article == '" + article + "' }.kind", String.class));
            after = Optional.of(page.getString("next"));
        }
    }
}
