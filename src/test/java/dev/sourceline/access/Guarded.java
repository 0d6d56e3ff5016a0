package dev.sourceline.access;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;

/** Accepts keys, and the tokens of an issuer that is not there at the start. */
public final class Guarded implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Issuer.class));
    }
}
