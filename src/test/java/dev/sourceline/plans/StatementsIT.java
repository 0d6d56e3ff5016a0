package dev.sourceline.plans;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.util.regex.Pattern;

/** The same tests against the packaged application, but for the command {@code check}, which has a process of its own. */
@QuarkusIntegrationTest
class StatementsIT extends StatementsTest {
    private static final Pattern OF_THE_COMMAND = Pattern.compile(
            "(DatabaseVersionCheck|SchemaVersionCheck)\\.class: .*|ApiKeyRepository\\.class: select count.*");

    @Override
    void checkDeployment() {}

    @Override
    boolean hasToBeSeen(String statement) {
        return !OF_THE_COMMAND.matcher(statement).matches();
    }
}
