package dev.sourceline.access;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;

/** The service with API keys, and with an issuer that is unreachable at start. */
public final class AccessControlProfile implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Issuer.class));
    }
}
