package dev.sourceline.erasure;

import dev.sourceline.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Looks for a word in every row of every table of the schema, whatever tables there are: as text, and as the bytes of UTF-8. */
final class TableSearch {
    private static final String TABLES = """
            select table_name from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name
            """;

    private TableSearch() {}

    static List<String> tables() {
        return strings(TABLES);
    }

    /** The tables with a row that has the word, in capitals or not. */
    static Set<String> tablesWith(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        String bytes = HexFormat.of().formatHex(plain.getBytes(StandardCharsets.UTF_8));
        String capital = HexFormat.of()
                .formatHex((plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1))
                        .getBytes(StandardCharsets.UTF_8));
        Set<String> found = new TreeSet<>();
        for (String table : tables()) {
            // The text of a row has the text of every column, and bytes in hexadecimal digits.
            long rows = TestDatabase.number("select count(*) from \"" + table
                    + "\" as t where lower(cast(t as text)) ~ '" + plain + "|" + bytes + "|" + capital + "'");
            if (rows > 0) {
                found.add(table);
            }
        }
        return found;
    }

    private static List<String> strings(String sql) {
        List<String> strings = new ArrayList<>();
        try (Connection connection = TestDatabase.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
        return strings;
    }
}
