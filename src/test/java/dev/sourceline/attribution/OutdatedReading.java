package dev.sourceline.attribution;

import static io.restassured.RestAssured.given;

import dev.sourceline.Api;
import dev.sourceline.TestDatabase;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;

/** A stored text with the reading of an older engine, and requests to extract it again. */
final class OutdatedReading {
    static final String TEXT = """
            Quay closed

            “The quay closes at noon,” said Harbourmaster Una Keelson.

            Jon Vance said that the last crane leaves on Friday.

            “Nobody asked the crews,” Mayor Anna Brandt told reporters.
            """;
    static final int STATEMENTS = 3;

    private OutdatedReading() {}

    static Response ingest(String text) {
        return Api.post(text, "url", "https://news.example/" + UUID.randomUUID());
    }

    static Response reextract(Response article, String query, String known) {
        return given().header("If-Match", known).post(address(article) + "/extractions" + query);
    }

    static Response get(Response article) {
        return given().get(address(article));
    }

    /** The entity tag of the uncompressed representation; the client of these tests accepts gzip. */
    static String etag(Response article) {
        return article.header("ETag").replace("-gzip", "");
    }

    static String address(Response article) {
        return "/v1/articles/" + article.path("id");
    }

    static String next(Response page) {
        String link = page.header("Link");
        return link.substring(1, link.indexOf('>'));
    }

    static String latestCursor() {
        return given().get("/v1/changes?after=latest").path("next");
    }

    static List<String> kindsSince(String cursor, Response article) {
        Response changes = given().get("/v1/changes?wait=1&limit=200&after=" + cursor);
        return changes.path("items.findAll { it.article == '" + article.path("id") + "' }.kind");
    }

    /** Changes the stored reading as if an older engine had missed the first statement and cut the second too late. */
    static Response outdated(Response article) {
        UUID id = UUID.fromString(article.path("id"));
        for (String sql : List.of(
                "update version set engine = '0.9.0' where article_id = $1",
                "delete from attribution where article_id = $1 and position = 0",
                """
                update representation set etag = '"aged-' || version_id || '"', body = convert_to(cast(
                    jsonb_set(jsonb_set(jsonb_set(answer,
                        '{engine,version}', '"0.9.0"'),
                        '{attributions}', (answer -> 'attributions') - 0),
                        '{attributions,0,contents,0,end}', to_jsonb(
                            cast(answer #>> '{attributions,1,contents,0,end}' as int) + 1)) as text), 'UTF8')
                from (
                    select id, cast(convert_from(body, 'UTF8') as jsonb) as answer
                    from version join representation on version_id = id where article_id = $1) as stored
                where version_id = stored.id
                """)) {
            TestDatabase.execute(sql.replace("$1", "'" + id + "'"));
        }
        return get(article);
    }
}
