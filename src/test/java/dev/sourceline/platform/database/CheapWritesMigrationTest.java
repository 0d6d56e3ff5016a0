package dev.sourceline.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Migrates a database from V11 while the previous release keeps reading and writing. No data is lost. */
class CheapWritesMigrationTest {
    private static final int KEPT_BEFORE = 1_000;

    @SuppressWarnings("NullAway.Init")
    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void programBeforeReadsAndWritesUntilItIsGone() throws Exception {
        migrate("11");
        try (Connection database = connect();
                var file = Objects.requireNonNull(getClass().getResourceAsStream("/migration/program-before.sql"))) {
            run(new String(file.readAllBytes(), StandardCharsets.UTF_8), database);
            run("select program_before_keeps(number) from generate_series(1, " + KEPT_BEFORE + ") as number", database);
        }

        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger last = new AtomicInteger(KEPT_BEFORE);
        var programBefore = CompletableFuture.runAsync(() -> readAndWrite(over, last));
        migrate("15");
        try (Connection database = connect()) {
            run("select program_before_keeps(" + last.incrementAndGet() + ")", database);
        }
        over.set(true);
        programBefore.join();
        assertThat(last.get()).as("written meanwhile").isGreaterThan(KEPT_BEFORE + 1);

        try (Connection database = connect()) {
            nothingIsLost(last.get(), database);
            keepAsTheNewProgram(database);
            programBeforeReads(999_999, database);
            run("select contract_storage()", database);
            assertThat(number(
                            "select count(*) from pg_class where relname in ('block', 'mention', 'article_source')",
                            database))
                    .isZero();
            assertThat(number(found("sails"), database)).isEqualTo(1);
            assertThat(number(
                            "select count(*) from article_facet where kind = 'publisher' and value = 'post'", database))
                    .isZero();
            nothingIsLost(last.get(), database);
        }
    }

    private static void nothingIsLost(int count, Connection database) throws SQLException {
        assertThat(number("select count(*) from article where identity <> 'url:new'", database))
                .isEqualTo(count);
        // Searches by a word that is its own stem, and by words as written.
        assertThat(number("""
                select count(*) from article
                    join article_words on article_words.article_id = article.id
                    join version on version.article_id = article.id
                                where article_words.words @@ exact_words(websearch_to_tsquery('simple', '"ada quill" ferries'))
                    and article_words.words @@ to_tsquery('english', 'ferry')
                """, database)).isEqualTo(count);
        assertThat(number(
                        "select count(*) from attribution_words where words @@ exact_words(websearch_to_tsquery('simple', 'they sailed'))",
                        database))
                .isEqualTo(count);
        assertThat(number("""
                select count(distinct article_id) from article_facet
                where kind = 'source' and value = (select cast(id as text) from source where key = 'ada quill')
                """, database)).isEqualTo(count);
    }

    /** Writes what this release writes, limited to what the previous release reads. */
    private static void keepAsTheNewProgram(Connection database) throws SQLException {
        run("""
                begin;
                insert into article (id, identity, headline, language, words, received_at, updated_at, version, publisher_id)
                select 'ffffffff-0000-7000-8000-000000000001', 'url:new', 'New', 'en', 3, now(), now(), 1, id
                from publisher where key = 'post';
                insert into version (id, article_id, number, sha256, text, received_at, engine, lexicon, read_at, listed_at)
                values ('ffffffff-0000-7000-8000-000000000002', 'ffffffff-0000-7000-8000-000000000001', 1, sha256('new'),
                    'A dinghy sails.', now(), '2', '2', now(), now());
                insert into article_words (article_id, configuration, words)
                values ('ffffffff-0000-7000-8000-000000000001', 'english', article_search_words('english', 'New', 'A dinghy sails.'));
                insert into representation (version_id, etag, body)
                values ('ffffffff-0000-7000-8000-000000000002', '"new"', convert_to(
                    '{"blocks": [{"kind": "paragraph", "start": 0, "end": 15}],
                      "authors": [{"name": "Ann Holm", "evidence": "byline", "start": 0, "end": 1}],
                      "credits": [], "notes": [], "commentSought": []}', 'UTF8'));
                commit
                """, database);
        assertThat(number("select count(*) from article where document @@ to_tsquery('simple', 'dinghy')", database))
                .isEqualTo(1);
        assertThat(number(
                        "select count(*) from block where version_id = 'ffffffff-0000-7000-8000-000000000002'",
                        database))
                .isEqualTo(1);
        assertThat(number("select count(*) from author where name = 'Ann Holm'", database))
                .isEqualTo(1);
        assertThat(number("""
                select count(*) from article_facet
                where kind = 'publisher' and value = 'post' and article_id = 'ffffffff-0000-7000-8000-000000000001'
                """, database)).isEqualTo(1);
    }

    private static void readAndWrite(AtomicBoolean over, AtomicInteger last) {
        try (Connection database = connect()) {
            while (!over.get()) {
                int next = last.incrementAndGet();
                run("select program_before_keeps(" + next + ")", database);
                programBeforeReads(next, database);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the program before cannot go on", e);
        }
    }

    /** The previous release's statements for the filter q, for blocks and for lists, on rows of either release. */
    private static void programBeforeReads(int number, Connection database) throws SQLException {
        if (number < 999_999) {
            assertThat(number(
                            "select count(*) from article where deleted_at is null and document @@ websearch_to_tsquery('simple', 'numbered"
                                    + number + "')",
                            database))
                    .isEqualTo(1);
            assertThat(number(found("numbered" + number), database)).isEqualTo(1);
        }
        assertThat(number("""
                select count(*) from article
                    join version on version.article_id = article.id and version.number = article.version
                    join block on block.version_id = version.id
                """, database)).isPositive();
        assertThat(number("select count(*) from article_facet where kind = 'publisher' and value = 'post'", database))
                .isPositive();
        assertThat(number("""
                select count(*) from content
                where to_tsvector('simple', left(exact, 10000)) @@ websearch_to_tsquery('simple', 'sailed')
                """, database)).isPositive();
    }

    private static String found(String word) {
        return "select cardinality(articles_found(websearch_to_tsquery('simple', '" + word + "'), 2001))";
    }

    private static void migrate(String version) {
        Flyway.configure()
                .dataSource(server.getPostgresDatabase())
                .locations("classpath:db/migration")
                .javaMigrations(new WordsRelabelled())
                .target(version)
                .load()
                .migrate();
    }

    private static Connection connect() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    private static void run(String sql, Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(String sql, Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
