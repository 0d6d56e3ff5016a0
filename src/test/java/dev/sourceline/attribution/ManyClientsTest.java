package dev.sourceline.attribution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.sourceline.Api;
import dev.sourceline.Clients;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Concurrent ingests lose nothing and store nothing twice. */
@QuarkusTest
class ManyClientsTest {
    private static final int CLIENTS = 8;
    // Three times the size of the connection pool.
    private static final int MORE_THAN_CONNECTIONS = 48;

    @Test
    void sameTextFromEightClientsIsOneArticleWithOneVersion() throws Exception {
        List<Response> answers = Clients.atOnce(
                CLIENTS, _ -> Api.post("“All at once,” said Mayor Ada Vale.", "url", "https://news.example/rush"));
        assertThat(answers).extracting(Response::statusCode).containsOnly(200, 201);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(answers)
                .extracting(Response::asString)
                .containsOnly(answers.getFirst().asString());
        given().get("/v1/articles/" + answers.getFirst().path("id") + "/versions")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void differingTextsFromEightClientsAreOneArticleWithEightVersions() throws Exception {
        List<Response> answers = Clients.atOnce(
                CLIENTS,
                i -> Api.post("“Edition " + i + ",” said Mayor Ada Vale.", "url", "https://news.example/editions"));
        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        String id = answers.getFirst().path("id");
        assertThat(answers.stream().map(answer -> answer.<String>path("id"))).containsOnly(id);
        given().get("/v1/articles/" + answers.getFirst().path("id") + "/versions")
                .then()
                .body("items.number", equalTo(List.of(8, 7, 6, 5, 4, 3, 2, 1)));
    }

    @Test
    void articlesThatShareSourcesDoNotDeadlock() throws Exception {
        List<String> names = List.of("Ada Vale", "Bo Marsh", "Cy Fenwick", "Di Holloway", "Ed Lark", "Flo Quill");
        List<Response> answers = Clients.atOnce(24, i -> {
            List<String> turned = new ArrayList<>(names);
            java.util.Collections.rotate(turned, i);
            String text = turned.stream()
                    .map(name -> "“We agree,” said " + name + ".")
                    .reduce("", (a, b) -> a + b + "\n\n");
            return Api.post(text, "url", "https://news.example/ring/" + i, "publisher", "Ring Post");
        });
        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        given().queryParam("q", "Cy Fenwick").get("/v1/sources").then().body("items", hasSize(1));
    }

    @Test
    void moreClientsThanConnectionsDoNotStarve() throws Exception {
        List<Response> answers = Clients.atOnce(
                MORE_THAN_CONNECTIONS,
                _ -> Api.post("“A crowd,” said Mayor Ada Vale.", "url", "https://news.example/crowd"));
        assertThat(answers).extracting(Response::statusCode).containsOnly(200, 201);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
    }

    @Test
    void moreDeletionsThanConnectionsDoNotStarve() throws Exception {
        List<String> articles = new ArrayList<>();
        for (int i = 0; i < MORE_THAN_CONNECTIONS; i++) {
            articles.add(Api.keep("Stall " + i + " closes, its owner said.", "url", "https://news.example/stall/" + i));
        }
        List<Response> answers = Clients.atOnce(
                MORE_THAN_CONNECTIONS, i -> given().header("If-Match", "*").delete(articles.get(i)));
        assertThat(answers).extracting(Response::statusCode).containsOnly(204);
    }
}
