package dev.sourceline;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A direct connection to the database of the application under test, which may be another process. */
public final class TestDatabase {
    // A system property, since each application of a run has its own class loader and static fields.
    private static final String ADDRESS = "test.sourceline.database";
    static final String USER = "postgres";
    static final String PASSWORD = "postgres";

    private TestDatabase() {}

    static void isNow(String address) {
        System.setProperty(ADDRESS, address);
    }

    public static Connection connect() {
        try {
            return DriverManager.getConnection(System.getProperty(ADDRESS), USER, PASSWORD);
        } catch (SQLException e) {
            throw new IllegalStateException("no connection for the test", e);
        }
    }

    public static void execute(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The number that a query returns. */
    public static long number(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
