package dev.sourceline.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the directory is asked costs the same among 10,000 sources and among 100,000, in a directory like a real one: a few
 * named sources that recur, and unnamed ones that appear once each; with plans for the values and with generic ones.
 */
class SourceDirectoryPlansTest {
    private static final int FEW = 10_000;
    private static final int MANY = 100_000;

    /** Deeper trees, and pages that are not yet marked as visible. */
    private static final long MORE_PAGES = 60;

    private static final String ARTICLE = "'00000007-0000-7000-8000-000000000000'";
    private static final String IDS =
            "array['ffffffff-0000-7000-8000-000000000001', 'ffffffff-0000-7000-8000-000000000002']::uuid[]";
    private static final String KINDS = "array['person', 'person']";
    private static final String NAMES = "array['Name 7', 'Name New']";
    private static final String KEYS = "array['name 7', 'name new']";
    private static final String NONE = "array[null, null]::text[]";

    private static final Map<String, String> STATEMENTS = Map.of(
            SourceDirectorySql.ADD_NAMED,
            String.join(", ", IDS, KINDS, NAMES, KEYS, NONE),
            SourceDirectorySql.FIND_NAMED,
            KINDS + ", " + KEYS,
            SourceDirectorySql.ADD_UNNAMED,
            String.join(", ", IDS, KINDS, NAMES, KEYS, NONE, "array[" + ARTICLE + ", " + ARTICLE + "]::uuid[]"),
            SourceDirectorySql.FIND_UNNAMED,
            ARTICLE,
            SourceDirectorySql.ALIASES,
            String.join(", ", IDS, NAMES, KEYS, "array[true, true]"),
            SourceDirectorySql.FORGET_UNUSED,
            ARTICLE);

    /** How sources were looked for until V12. */
    private static final String SCAN = """
            select source.id
            from rows from (json_to_recordset(cast(cast($1 as text) as json)) as (kind text, key text, named boolean))
                    with ordinality as row (kind, key, named, position)
                join source on source.kind = row.kind and source.key = row.key and source.named = row.named
                    and (source.named or source.article_id = $2)
            order by row.position
            """;

    @SuppressWarnings("NullAway.Init")
    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws IOException, SQLException {
        server = EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("autovacuum", "off")
                .setServerConfig("fsync", "off")
                .start();
        for (int size : List.of(FEW, MANY)) {
            try (Connection postgres = server.getPostgresDatabase().getConnection();
                    Statement statement = postgres.createStatement()) {
                statement.execute("create database of_" + size);
            }
            Flyway.configure()
                    .dataSource(server.getDatabase("postgres", "of_" + size))
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            fill(size);
        }
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void everyStatementCostsTheSame() throws SQLException, IOException {
        for (String mode : List.of("force_custom_plan", "force_generic_plan")) {
            for (Map.Entry<String, String> asked : STATEMENTS.entrySet()) {
                assertThat(complaints(asked.getKey(), asked.getValue(), mode))
                        .as(mode + ": " + asked.getKey())
                        .isEmpty();
            }
        }
    }

    @Test
    void scanIsNoticed() throws SQLException, IOException {
        String rows = "'[{\"kind\": \"person\", \"key\": \"name 7\", \"named\": true}, {\"kind\": \"person\","
                + " \"key\": \"a port official of 7\", \"named\": false}]'";
        assertThat(complaints(SCAN, rows + ", " + ARTICLE, "force_custom_plan")).isNotEmpty();
    }

    private static List<String> complaints(String sql, String values, String mode) throws SQLException, IOException {
        List<String> complaints = new ArrayList<>();
        JsonNode few = plan(sql, values, mode, FEW);
        JsonNode many = plan(sql, values, mode, MANY);
        if (pages(many) > pages(few) + MORE_PAGES) {
            complaints.add(pages(few) + " pages, then " + pages(many));
        }
        many.findParents("Node Type").stream()
                .filter(node -> node.path("Node Type").asText().equals("Seq Scan"))
                .filter(node ->
                        node.path("Relation Name").asText().matches("source|source_alias|source_name|appearance"))
                .forEach(node -> complaints.add(node.path("Relation Name").asText() + " is read whole"));
        return complaints;
    }

    private static long pages(JsonNode plan) {
        return plan.path("Shared Hit Blocks").asLong()
                + plan.path("Shared Read Blocks").asLong();
    }

    private static JsonNode plan(String sql, String values, String mode, int size) throws SQLException, IOException {
        try (Connection database = server.getDatabase("postgres", "of_" + size).getConnection();
                Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.execute("set plan_cache_mode = " + mode);
            // What is referred to is not there, and what triggers do is explained elsewhere.
            statement.execute("set session_replication_role = replica");
            statement.execute("prepare asked as " + sql);
            try (ResultSet rows = statement.executeQuery(
                    "explain (analyze, buffers, timing off, format json) execute asked(" + values + ")")) {
                rows.next();
                return new ObjectMapper().readTree(rows.getString(1)).path(0).path("Plan");
            } finally {
                database.rollback();
            }
        }
    }

    /** One source in fifty is named; the others belong to an article, four to each. */
    private static void fill(int size) throws SQLException {
        try (Connection database = server.getDatabase("postgres", "of_" + size).getConnection();
                Statement statement = database.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("""
                    insert into source (id, kind, name, key, named, article_id, first_seen_at)
                    select cast(lpad(to_hex(number), 8, '0') || '-0000-7000-8000-000000000001' as uuid), 'person',
                        case number %% 50 when 0 then 'Name ' || number / 50 else 'A port official of ' || number * 7919 %% 400 end,
                        case number %% 50 when 0 then 'name ' || number / 50 else 'a port official of ' || number * 7919 %% 400 end,
                        number %% 50 = 0,
                        case when number %% 50 > 0
                            then cast(lpad(to_hex(number / 4), 8, '0') || '-0000-7000-8000-000000000000' as uuid) end,
                        now()
                    from generate_series(1, %d) number
                    """.formatted(size));
            statement.execute(
                    "insert into source_alias (source_id, name, key, named) select id, name, key, named from source");
            statement.execute("""
                    insert into appearance (version_id, position, source_id, key, name)
                    select gen_random_uuid(), 0, id, 's1', name from source
                    """);
            statement.execute(
                    "insert into source_name (key, alias) select key, key from source_alias on conflict do nothing");
            statement.execute("vacuum analyze");
        }
    }
}
