package dev.sourceline.attribution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.sourceline.TestDatabase;
import dev.sourceline.article.IncomingArticle;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A repeated request with an Idempotency-Key takes effect once, and gets the same response. */
@QuarkusTest
class IdempotencyKeyTest {
    private final String key = UUID.randomUUID().toString();
    private final String text = "The tide was early, the warden said. " + key;

    @Test
    void repeatedRequestGetsTheSameResponse() {
        Response first = keep(key, text);
        first.then().statusCode(201);
        Response again = keep('"' + key + '"', text);
        again.then()
                .statusCode(201)
                .header("Location", first.header("Location"))
                .header("ETag", first.header("ETag"))
                .body(equalTo(first.asString()));
        given().contentType("text/plain").body(text).post("/v1/articles").then().statusCode(200);
    }

    @Test
    void keyBelongsToOneArticle() {
        keep(key, text).then().statusCode(201);
        problem(keep(key, text + " Twice."), 422, "idempotency-key-reused");
        problem(
                given().queryParam("publisher", "Tide Table")
                        .header("Idempotency-Key", key)
                        .contentType("text/plain")
                        .body(text)
                        .post("/v1/articles"),
                422,
                "idempotency-key-reused");
    }

    @Test
    void mediaTypeDoesNotChangeTheRequest() {
        Response first = keep(key, text);
        given().header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Map.of("text", text))
                .post("/v1/articles")
                .then()
                .statusCode(201)
                .header("Location", first.header("Location"));
    }

    @Test
    void concurrentRepetitionsTakeEffectOnce() throws Exception {
        List<Response> answers = new ArrayList<>();
        try (var clients = Executors.newFixedThreadPool(8)) {
            List<Callable<Response>> same = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                same.add(() -> keep(key, text));
            }
            for (Future<Response> answer : clients.invokeAll(same)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).extracting(Response::statusCode).contains(201).containsOnly(201, 409);
        answers.stream()
                .filter(answer -> answer.statusCode() == 409)
                .forEach(
                        answer -> problem(answer, 409, "idempotency-key-in-use").header("Retry-After", "1"));
        String location = keep(key, text).then().statusCode(201).extract().header("Location");
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201))
                .extracting(answer -> answer.header("Location"))
                .containsOnly(location);
    }

    @Test
    void crashedRequestDoesNotLockTheKey() {
        String fingerprint = RequestFingerprint.of(
                new IncomingArticle(text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        add(fingerprint, 0);
        problem(keep(key, text), 409, "idempotency-key-in-use");
        problem(keep(key, "Another one"), 422, "idempotency-key-reused");
        TestDatabase.execute(
                "update idempotency_key set claimed_until = now() - interval '1 second' where key = '" + key + "'");
        keep(key, text).then().statusCode(201);
    }

    @Test
    void keyExpiresAfterADay() {
        add("of something else", 24 * 60 - 5);
        problem(keep(key, text), 422, "idempotency-key-reused");
        TestDatabase.execute(
                "update idempotency_key set claimed_at = now() - interval '25 hours' where key = '" + key + "'");
        keep(key, text).then().statusCode(201);
    }

    @Test
    void repetitionDoesNotRestoreADeletedArticle() {
        Response kept = keep(key, text);
        given().header("If-Match", kept.header("ETag"))
                .delete(kept.header("Location"))
                .then()
                .statusCode(204);
        problem(keep(key, text), 410, "gone");
    }

    @Test
    void rejectedRequestDoesNotUseTheKey() {
        problem(keep(key, "\u0000"), 400, "malformed-request");
        keep(key, text).then().statusCode(201);
    }

    @Test
    void malformedKeyIsAProblem() {
        for (String header : new String[] {"\"", "\"a", "a b", "\"\"", "\"" + "a".repeat(256) + "\"", "a,b"}) {
            problem(keep(header, text), 400, "bad-header");
        }
    }

    @Test
    void preferMinimalGetsAShortResponse() {
        var minimal = given().contentType("text/plain").body(text).header("Prefer", "respond-async, return=minimal");
        String etag = minimal.post("/v1/articles")
                .then()
                .statusCode(201)
                .header("Preference-Applied", "return=minimal")
                .body(emptyString())
                .extract()
                .header("ETag");
        minimal.post("/v1/articles")
                .then()
                .statusCode(204)
                .header("Preference-Applied", "return=minimal")
                .header("ETag", etag)
                .body(emptyString());
        given().contentType("text/plain")
                .body(text)
                .post("/v1/articles")
                .then()
                .header("Preference-Applied", nullValue());
    }

    private void add(String fingerprint, int minutesAgo) {
        TestDatabase.execute("""
                insert into idempotency_key (caller, key, fingerprint, claim, claimed_at, claimed_until)
                values ('anybody', '%s', '%s', gen_random_uuid(), now() - %d * interval '1 minute',
                    now() + %d * interval '1 minute')
                """.formatted(key, fingerprint, minutesAgo, 1 - minutesAgo));
    }

    private static Response keep(String key, String text) {
        return given().header("Idempotency-Key", key)
                .contentType("text/plain; charset=utf-8")
                .body(text)
                .post("/v1/articles");
    }

    private static ValidatableResponse problem(Response response, int status, String type) {
        return response.then().statusCode(status).body("type", equalTo("/v1/problems/" + type));
    }
}
