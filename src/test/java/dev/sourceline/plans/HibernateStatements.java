package dev.sourceline.plans;

import java.io.IOException;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ConstantInstruction.LoadConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The SQL that Hibernate generates for the program, derived from calls of repositories and fields of entities. */
final class HibernateStatements {
    private static final Pattern REPOSITORY =
            Pattern.compile(".*PanacheRepositoryBase<L(dev/sourceline/[\\w/]+);.*", Pattern.DOTALL);

    // A table alias of Hibernate, such as a1_0.
    private static final Pattern ALIAS = Pattern.compile(" [a-z]+\\d+_\\d+\\b(?!\\.)|\\b[a-z]+\\d+_\\d+\\.");

    private static final String OF_TEXT = "(Ljava/lang/String;";

    /** The entity of each repository. */
    private final Map<String, String> entities = new HashMap<>();

    /** The tables of entities that declare a table name. */
    private final Map<String, String> tables = new HashMap<>();

    /** Methods that repositories inherit, and methods that send no statement of their own. */
    private final Set<String> known = new HashSet<>(Set.of("find", "delete", "flush", "getSession"));

    /** One regular expression for each statement, without its aliases. */
    private final Set<String> statements = new TreeSet<>();

    private HibernateStatements() {}

    /** The expected statements that were not seen, as regular expressions. */
    static Set<String> notAmong(Set<String> seen) throws IOException {
        Set<String> plain = new HashSet<>();
        seen.forEach(statement -> plain.add(ALIAS.matcher(statement).replaceAll("")));
        Set<String> missing = all();
        missing.removeIf(statement -> plain.stream().anyMatch(one -> one.matches(statement)));
        return missing;
    }

    static Set<String> all() throws IOException {
        HibernateStatements all = new HibernateStatements();
        List<ClassModel> classes = new ArrayList<>();
        for (Path file : Statements.classes()) {
            classes.add(ClassFile.of().parse(file));
        }
        classes.forEach(all::table);
        classes.forEach(all::repository);
        classes.forEach(type -> type.methods().forEach(all::method));
        return all.statements;
    }

    private void table(ClassModel type) {
        type.findAttribute(Attributes.runtimeVisibleAnnotations()).stream()
                .flatMap(all -> all.annotations().stream())
                .filter(annotation -> annotation.className().stringValue().equals("Ljakarta/persistence/Table;"))
                .flatMap(annotation -> annotation.elements().stream())
                .filter(element -> element.name().stringValue().equals("name"))
                .forEach(element -> tables.put(
                        type.thisClass().asInternalName(), ((AnnotationValue.OfString) element.value()).stringValue()));
    }

    private void repository(ClassModel type) {
        type.findAttribute(Attributes.signature()).ifPresent(signature -> {
            Matcher matcher = REPOSITORY.matcher(signature.signature().stringValue());
            if (matcher.matches()) {
                entities.put(type.thisClass().asInternalName(), matcher.group(1));
                type.methods().forEach(method -> known.add(method.methodName().stringValue()));
            }
        });
    }

    private void method(MethodModel method) {
        String text = "";
        Set<String> made = new HashSet<>();
        for (var element : method.code().map(Iterable.class::cast).orElse(List.of())) {
            switch (element) {
                case LoadConstantInstruction load when load.constantValue() instanceof String value -> text = value;
                case NewObjectInstruction object -> made.add(object.className().asInternalName());
                case InvokeInstruction call
                when entities.containsKey(call.owner().asInternalName()) -> call(call, text);
                case FieldInstruction field when field.opcode() == Opcode.PUTFIELD -> set(field, made);
                default -> {}
            }
        }
    }

    private void call(InvokeInstruction call, String text) {
        String table = table(entities.getOrDefault(call.owner().asInternalName(), ""));
        String asked = call.type().stringValue();
        String select = "select \\S+ from " + table + " where ";
        switch (call.name().stringValue()) {
            case "findById" -> statements.add(select + "id=\\$1" + (asked.contains("LockModeType") ? " for .*" : ""));
            case "find" -> {
                if (asked.startsWith(OF_TEXT)) {
                    statements.add(select + condition(text) + ".*");
                }
            }
            case "delete" -> {
                if (asked.startsWith(OF_TEXT)) {
                    statements.add("delete from " + table + " where " + condition(text));
                }
            }
            case "persist", "persistAndFlush" -> statements.add("insert into " + table + " \\(\\S+\\) values .*");
            default -> {
                if (!known.contains(call.name().stringValue())) {
                    statements.add("what " + call.name() + " asks of " + table);
                }
            }
        }
    }

    /** Hibernate writes a changed entity at the end of its transaction. */
    private void set(FieldInstruction field, Set<String> made) {
        String owner = field.owner().asInternalName();
        if (entities.containsValue(owner) && !made.contains(owner)) {
            statements.add("update " + table(owner) + " set \\S+ where id=\\$\\d+");
        }
    }

    private static String condition(String text) {
        String whole = text.contains(" ") ? text : text + " = ?1";
        return snakeCase(whole.replace(" = ", "=")).replaceAll("\\?(?=\\d)", "\\\\\\$");
    }

    private String table(String entity) {
        String named = tables.get(entity);
        return named != null
                ? named
                : snakeCase(entity.substring(entity.lastIndexOf('/') + 1)).replaceFirst("^_", "");
    }

    private static String snakeCase(String name) {
        return name.replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
