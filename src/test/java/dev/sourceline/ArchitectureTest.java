package dev.sourceline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Checks which package may use which. */
class ArchitectureTest {
    private static final String ROOT = "dev.sourceline.";
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.sourceline");

    /**
     * One line for each package: the packages that it may use. {@code platform} stands for all packages of that
     * storey. A package that is missing here fails the test.
     */
    private static final Map<String, Set<String>> MAY_USE = table("""
            engine.text         :
            engine.alignment    : engine.text
            engine.anatomy      : engine.text
            engine.syntax       : engine.text engine.anatomy
            engine.reference    : engine.text engine.anatomy engine.syntax
            engine.learning     : engine.text engine.anatomy engine.syntax
            engine.extraction   : engine.text engine.anatomy engine.syntax engine.reference engine.learning

            platform.budget         :
            platform.caller         :
            platform.configuration  :
            platform.database       : platform.configuration platform.startup
            platform.gzip           :
            platform.id             :
            platform.idempotency    : platform.configuration platform.problem platform.representation
            platform.metrics        :
            platform.index          :
            platform.paging         : platform.problem
            platform.problem        : platform.budget platform.configuration platform.gzip platform.time
            platform.ratelimit      : platform.caller platform.configuration platform.problem
            platform.representation : platform.problem
            platform.startup        :
            platform.time           :

            access      : platform
            changes     : platform
            article     : platform
            source      : platform
            search      : platform engine.text
            attribution : platform engine.anatomy engine.extraction engine.text article changes source
            comparison  : platform engine.alignment engine.text article attribution
            export      : platform engine.text article attribution
            pages       : platform engine.text article attribution comparison export
            devmode     : platform

            (program)   : platform access engine.extraction
            """);

    /** The libraries that the engine may use: no framework, clock, logging, network or files. */
    private static final Set<String> LIBRARIES_OF_THE_ENGINE = Set.of("java", "org.jspecify");

    @Test
    void packagesUseOnlyWhatTheTableAllows() {
        Map<String, Set<String>> forbidden = new TreeMap<>();
        for (JavaClass user : MAIN) {
            if (user.getSimpleName().equals("package-info")) {
                continue;
            }
            String from = packageOf(user);
            Set<String> allowed = MAY_USE.getOrDefault(from, Set.of());
            assertThat(MAY_USE).as("package %s stands in the table", from).containsKey(from);
            user.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(used -> used.getPackageName().startsWith("dev.sourceline"))
                    .map(ArchitectureTest::packageOf)
                    .filter(to -> !to.equals(from) && !allowed.contains(to) && !allowed.contains(storey(to)))
                    .forEach(to -> forbidden
                            .computeIfAbsent(from, _ -> new TreeSet<>())
                            .add(to));
        }
        assertThat(forbidden).isEmpty();
    }

    @Test
    void engineUsesOnlyTheJdk() {
        Set<String> used = new TreeSet<>();
        MAIN.stream()
                .filter(user -> packageOf(user).startsWith("engine."))
                .flatMap(user -> user.getDirectDependenciesFromSelf().stream())
                .map(dependency ->
                        dependency.getTargetClass().getBaseComponentType().getPackageName())
                .filter(name -> !name.isEmpty() && !name.startsWith("dev.sourceline"))
                .filter(name -> LIBRARIES_OF_THE_ENGINE.stream().noneMatch(library -> name.startsWith(library + ".")))
                .forEach(used::add);
        assertThat(used).isEmpty();
    }

    @Test
    void engineKeepsNoTimeAndWritesNoLog() {
        noClasses()
                .that()
                .resideInAPackage("..sourceline.engine..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "java.net..", "java.nio.file..")
                .check(MAIN);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("dev.sourceline.(**)").should().beFreeOfCycles().check(MAIN);
    }

    /** The package without {@code dev.sourceline.}, such as {@code engine.text} or {@code article}. */
    private static String packageOf(JavaClass type) {
        String name = type.getPackageName();
        return name.length() < ROOT.length() ? "(program)" : name.substring(ROOT.length());
    }

    private static String storey(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static Map<String, Set<String>> table(String lines) {
        Map<String, Set<String>> table = new TreeMap<>();
        lines.lines().filter(line -> !line.isBlank()).forEach(line -> {
            String[] sides = line.split(":", -1);
            table.put(
                    sides[0].strip(),
                    Set.copyOf(Arrays.stream(sides[1].strip().split("\\s+"))
                            .filter(name -> !name.isEmpty())
                            .toList()));
        });
        assertThat(table.values().stream().flatMap(Set::stream).collect(joining(" ")))
                .isNotEmpty();
        return table;
    }
}
