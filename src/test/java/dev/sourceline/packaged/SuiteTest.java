package dev.sourceline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks that every HTTP test also runs against the packaged program. */
class SuiteTest {
    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("dev.sourceline");

    @Test
    void everyTestThroughHttpIsOneOfThePackedProgramToo() {
        assertThat(TESTS.stream()
                        .filter(test -> test.isAnnotatedWith(QuarkusTest.class))
                        .filter(test -> !replacesABean(test)))
                .isNotEmpty()
                .allSatisfy(test -> assertThat(test.getSubclasses())
                        .as("a subclass of " + test.getSimpleName() + ", named …IT and @QuarkusIntegrationTest")
                        .anyMatch(SuiteTest::isOfThePackedProgram));
    }

    /** A bean can be replaced inside the process of the test alone. */
    private static boolean replacesABean(JavaClass test) {
        return test.tryGetAnnotationOfType(TestProfile.class)
                .map(TestProfile::value)
                .filter(profile -> Stream.of(profile.getDeclaredMethods())
                        .anyMatch(method -> method.getName().equals("getEnabledAlternatives")))
                .isPresent();
    }

    private static boolean isOfThePackedProgram(JavaClass test) {
        return test.isAnnotatedWith(QuarkusIntegrationTest.class)
                && test.getSimpleName().endsWith("IT");
    }
}
