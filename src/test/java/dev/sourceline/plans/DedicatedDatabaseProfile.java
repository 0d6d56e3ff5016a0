package dev.sourceline.plans;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;

/** Takes the place of the database that all tests share. */
public class DedicatedDatabaseProfile implements QuarkusTestProfile {
    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(ExplainingPostgres.class));
    }
}
