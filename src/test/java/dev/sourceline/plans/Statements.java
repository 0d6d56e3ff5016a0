package dev.sourceline.plans;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The SQL in the class files of the program: whole statements, and the fragments that are joined into lists. */
final class Statements {
    private static final Pattern SQL =
            Pattern.compile("(?i)\\s*(select|insert into|update|delete from|with)\\s.*", Pattern.DOTALL);

    // Placeholders of values: of the driver, of Hibernate, of our conditions, of format strings and of concatenation.
    private static final Pattern VALUE = Pattern.compile("\\$\\d+|(?<!:):\\w+|\\?\\d*|%s|\u0001|\u0002");

    private static final int TELLING = 12;

    private Statements() {}

    /** The statements of the program that were not seen, each with the class that contains it. */
    static Set<String> notAmong(Set<String> seen) throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Path file : classes()) {
            for (String sql : of(file)) {
                Pattern statement = Pattern.compile(Arrays.stream(VALUE.split(sql))
                        .map(Statements::plain)
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*")));
                if (seen.stream().noneMatch(one -> statement.matcher(one).find())) {
                    missing.add(file.getFileName() + ": " + plain(sql));
                }
            }
        }
        return missing;
    }

    static String plain(String sql) {
        return sql.replaceAll("\\s+", " ").strip();
    }

    private static List<String> of(Path file) throws IOException {
        List<String> statements = new ArrayList<>();
        ClassModel type = ClassFile.of().parse(file);
        if (isMigration(type)) {
            return statements;
        }
        for (var entry : type.constantPool()) {
            if (entry instanceof Utf8Entry text
                    && SQL.matcher(text.stringValue()).matches()
                    && text.stringValue().length() >= TELLING) {
                statements.add(text.stringValue());
            }
        }
        return statements;
    }

    /** Excluded: a migration runs once and may read whole tables. */
    private static boolean isMigration(ClassModel type) {
        return type.interfaces().stream()
                .anyMatch(implemented -> implemented.asInternalName().endsWith("/JavaMigration"));
    }

    static List<Path> classes() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("target", "classes", "dev", "sourceline"))) {
            return new ArrayList<>(
                    files.filter(file -> file.toString().endsWith(".class")).toList());
        }
    }
}
