package dev.sourceline.platform.database;

import java.util.Locale;

/**
 * Which statements a connection prepares once. All others are planned for the values that they are asked with, each time:
 * what is best for a frequent word is not for a rare one.
 */
public final class PreparedStatements {
    /** At the end of a statement that reads: its plan is the same for all values. */
    public static final String KEPT = " /* prepared once */";

    private PreparedStatements() {}

    static boolean areKept(String sql) {
        return sql.endsWith(KEPT) || isWrite(sql.stripLeading());
    }

    private static boolean isWrite(String sql) {
        String verb = sql.substring(0, Math.min(6, sql.length())).toLowerCase(Locale.ROOT);
        return verb.equals("insert") || verb.equals("update") || verb.equals("delete");
    }
}
