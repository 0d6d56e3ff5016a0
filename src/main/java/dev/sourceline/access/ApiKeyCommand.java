package dev.sourceline.access;

import dev.sourceline.platform.problem.ServiceException;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** The command {@code key NAME SCOPES [P90D]}: issues an API key from the command line, such as the first one. */
@Singleton
@Unremovable
public final class ApiKeyCommand implements QuarkusApplication {
    /** The argument on the command line. */
    public static final String NAME = "key";

    private static final String USAGE = "usage: key NAME SCOPES [LIFETIME], for example: key crawler read,write P90D";
    private static final String BY = "command line";
    private static final int WRONG_USAGE = 2;

    private final ApiKeys keys;
    private final AuthenticationMethods methods;

    ApiKeyCommand(ApiKeys keys, AuthenticationMethods methods) {
        this.keys = keys;
        this.methods = methods;
    }

    @Override
    public int run(String... arguments) {
        if (arguments.length < 3 || arguments.length > 4) {
            System.err.println(USAGE);
            return WRONG_USAGE;
        }
        try {
            IssuedApiKeyView key = keys.issue(parse(arguments), BY).await().indefinitely();
            System.err.println("API key " + key.id() + " for " + String.join(", ", key.scopes()) + ", "
                    + key.expiresAt().map(end -> "good until " + end).orElse("good until it is revoked")
                    + (methods.acceptsApiKeys() ? "" : "; no use before SOURCELINE_ACCESS_KEYS=true")
                    + "; shown this once:");
            System.out.println(key.key());
            return 0;
        } catch (ServiceException | DateTimeParseException e) {
            System.err.println(e.getMessage() + System.lineSeparator() + USAGE);
            return WRONG_USAGE;
        }
    }

    private static NewApiKey parse(String... arguments) {
        Optional<Instant> end = arguments.length == 4
                ? Optional.of(Instant.now().plus(Duration.parse(arguments[3])))
                : Optional.empty();
        return new NewApiKey(Optional.of(arguments[1]), Optional.of(List.of(arguments[2].split(",", -1))), end);
    }
}
