package dev.sourceline.changes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sourceline.Api;
import dev.sourceline.TestDatabase;
import dev.sourceline.platform.id.TimeOrderedId;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The feed is complete and without duplicates while writers commit out of order and readers reconnect. */
@QuarkusTest
class ChangeFeedCompletenessTest {
    private static final int WRITERS_IN_SQL = 28;
    private static final int WRITERS_IN_HTTP = 4;
    private static final int TRANSACTIONS = 60;
    private static final int ARTICLES = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Set<String> written = ConcurrentHashMap.newKeySet();

    @TestHTTPResource("/v1/changes")
    URI feed = URI.create("");

    @Test
    @Timeout(60)
    void everyReaderSeesEveryChangeOnceInOneOrder() throws InterruptedException {
        String start = given().queryParam("after", "latest").get("/v1/changes").path("next");
        List<Follower> followers = Stream.of("text/event-stream", "application/x-ndjson", "application/json")
                .flatMap(form -> Stream.of(new Follower(feed, form, start), new Follower(feed, form, start)))
                .toList();
        List<Thread> reading = followers.stream().map(Thread.ofVirtual()::start).toList();
        for (Thread writer : writers()) {
            writer.join();
        }
        awaitAll(followers);
        reading.forEach(Thread::interrupt);

        assertThat(written).hasSizeGreaterThan(WRITERS_IN_SQL * TRANSACTIONS);
        List<String> order = followers.getFirst().seen();
        assertThat(order).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(written);
        assertThat(followers).allSatisfy(follower -> assertThat(follower.seen()).isEqualTo(order));
        assertThat(followers)
                .allSatisfy(follower -> assertThat(follower.lives()).isGreaterThan(5));
    }

    private void awaitAll(List<Follower> followers) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end
                && followers.stream().anyMatch(follower -> follower.seen().size() < written.size())) {
            Thread.sleep(50);
        }
    }

    private List<Thread> writers() {
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS_IN_SQL; i++) {
            writers.add(Thread.ofPlatform().start(this::writeInSql));
        }
        for (int i = 0; i < WRITERS_IN_HTTP; i++) {
            writers.add(Thread.ofPlatform().start(this::writeInHttp));
        }
        return writers;
    }

    private void writeInHttp() {
        for (int i = 0; i < ARTICLES; i++) {
            String location =
                    Api.keep("The council meets, its speaker said.", "url", "https://w.example/" + UUID.randomUUID());
            written.add(location.substring(location.lastIndexOf('/') + 1) + " 1");
        }
    }

    private void writeInSql() {
        try (Connection connection = TestDatabase.connect()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < TRANSACTIONS; i++) {
                writeOne(connection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    // The transaction gets its id with the first insert, and commits or rolls back after a delay.
    private void writeOne(Connection connection) throws SQLException {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        UUID article = TimeOrderedId.next();
        int versions = random.nextInt(1, 4);
        execute(connection, """
                insert into article (id, identity, words, version, received_at, updated_at)
                values (?, ?, 0, 1, now(), now())
                """, article, "test:" + article);
        for (int version = 1; version <= versions; version++) {
            execute(connection, """
                    insert into version (id, article_id, number, sha256, text, received_at, engine, lexicon, read_at)
                    values (?, ?, ?, sha256(?::text::bytea), '', now(), '', '', now())
                    """, UUID.randomUUID(), article, version, "" + version);
            execute(connection, "select pg_sleep(?)", random.nextDouble(0.02));
        }
        if (random.nextInt(8) == 0) {
            connection.rollback();
        } else {
            connection.commit();
            for (int version = 1; version <= versions; version++) {
                written.add(article + " " + version);
            }
        }
    }

    private static void execute(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }
}
