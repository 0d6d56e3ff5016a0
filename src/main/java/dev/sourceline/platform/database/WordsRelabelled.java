package dev.sourceline.platform.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * V13: brings the words of older articles into the form of V12, some at a time and each time in a transaction of its own, so
 * that nobody waits who reads and writes meanwhile. May be broken off and begun again.
 */
final class WordsRelabelled implements JavaMigration {
    private static final int AT_ONCE = 200;

    private static final UUID FIRST = new UUID(0, 0);

    private static final String NEXT =
            "select article_id from article_words where article_id > ? order by article_id limit 1 offset ?";

    private static final String ARTICLES = """
            update article_words
            set words = article_search_words(article_words.configuration, coalesce(article.headline, ''), version.text)
            from article join version on version.article_id = article.id and version.number = article.version
            where article.id = article_words.article_id and article_words.article_id > ?
                and (cast(? as uuid) is null or article_words.article_id <= ?)
            """;

    private static final String ATTRIBUTIONS = """
            update attribution_words
            set words = attribution_search_words(
                attribution_words.configuration,
                (select string_agg(exact, ' ' order by content.position) from content where attribution_id = attribution.id),
                coalesce((select name from source where source.id = attribution.source_id), attribution.mention_exact, ''))
            from attribution
            where attribution.id = attribution_words.attribution_id and attribution_words.article_id > ?
                and (cast(? as uuid) is null or attribution_words.article_id <= ?)
                and exists (select from content where attribution_id = attribution.id)
            """;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("13");
    }

    @Override
    public String getDescription() {
        return "words relabelled";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return false;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection database = context.getConnection();
        UUID after = FIRST;
        while (true) {
            UUID last = next(after, database);
            run(ARTICLES, after, last, database);
            run(ATTRIBUTIONS, after, last, database);
            if (last == null) {
                return;
            }
            after = last;
        }
    }

    /** The last of the next articles; null where there are fewer. */
    private static @Nullable UUID next(UUID after, Connection database) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(NEXT)) {
            statement.setObject(1, after);
            statement.setInt(2, AT_ONCE - 1);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getObject(1, UUID.class) : null;
            }
        }
    }

    private static void run(String sql, UUID after, @Nullable UUID last, Connection database) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            statement.setObject(1, after);
            statement.setObject(2, last);
            statement.setObject(3, last);
            statement.executeUpdate();
        }
    }
}
