package dev.sourceline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the picture: which package may use which. */
class ArchitectureTest {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.sourceline");

    @Test
    void textKnowsOnlyTheJdk() {
        onlyUses("..sourceline.text..", "..sourceline.text..");
    }

    @Test
    void alignmentKnowsOnlyText() {
        onlyUses("..sourceline.alignment..", "..sourceline.text..", "..sourceline.alignment..");
    }

    @Test
    void anatomyKnowsOnlyText() {
        onlyUses("..sourceline.anatomy..", "..sourceline.text..", "..sourceline.anatomy..");
    }

    @Test
    void syntaxKnowsOnlyTextAndAnatomy() {
        onlyUses("..sourceline.syntax..", "..sourceline.text..", "..sourceline.anatomy..", "..sourceline.syntax..");
    }

    @Test
    void referenceKnowsOnlyHowTextsAreBuilt() {
        onlyUses(
                "..sourceline.reference..",
                "..sourceline.text..",
                "..sourceline.anatomy..",
                "..sourceline.syntax..",
                "..sourceline.reference..");
    }

    @Test
    void extractionKnowsOnlyTheEngine() {
        onlyUses(
                "..sourceline.extraction..",
                "..sourceline.text..",
                "..sourceline.anatomy..",
                "..sourceline.syntax..",
                "..sourceline.reference..",
                "..sourceline.extraction..");
    }

    @Test
    void articleKnowsNeitherTheEngineNorSources() {
        neverUses("article", "alignment", "anatomy", "extraction", "source", "attribution");
    }

    @Test
    void sourceKnowsNeitherTheEngineNorArticles() {
        neverUses("source", "anatomy", "extraction", "article", "attribution");
    }

    @Test
    void problemKnowsNoFeature() {
        neverUses(
                "problem",
                "text",
                "anatomy",
                "extraction",
                "article",
                "source",
                "attribution",
                "page",
                "representation");
    }

    @Test
    void engineKeepsNoTimeAndWritesNoLog() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..sourceline.text..",
                        "..sourceline.alignment..",
                        "..sourceline.anatomy..",
                        "..sourceline.syntax..",
                        "..sourceline.reference..",
                        "..sourceline.extraction..")
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
        slices().matching("dev.sourceline.(*)..").should().beFreeOfCycles().check(MAIN);
    }

    private static void neverUses(String name, String... others) {
        String[] forbidden =
                Stream.of(others).map(other -> "dev.sourceline." + other + "..").toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("dev.sourceline." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .check(MAIN);
    }

    private static void onlyUses(String packages, String... allowed) {
        String[] whole = new String[allowed.length + 2];
        System.arraycopy(allowed, 0, whole, 0, allowed.length);
        whole[allowed.length] = "java..";
        whole[allowed.length + 1] = "org.jspecify..";
        classes()
                .that()
                .resideInAPackage(packages)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(whole)
                .check(MAIN);
    }
}
