package dev.sourceline.plans;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;

/** A test profile with a database of its own instead of the shared one. */
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
