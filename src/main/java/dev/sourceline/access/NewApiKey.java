package dev.sourceline.access;

import dev.sourceline.platform.caller.Scope;
import dev.sourceline.platform.problem.InputError;
import dev.sourceline.platform.problem.ServiceException;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request for an API key.
 *
 * @param name a label for people
 * @param scopes read, write, admin
 * @param expiresAt when it expires; never where absent
 */
@RegisterForReflection
@Schema(description = "A wish for an API key.")
record NewApiKey(
        @Schema(description = "For people, to know it again: 1 to 200 characters")
        Optional<String> name,

        @Schema(description = "What it may do: read, write, admin; at least one")
        Optional<List<String>> scopes,

        @Schema(description = "When it ends; never where absent")
        Optional<Instant> expiresAt) {
    private static final int LONGEST_NAME = 200;

    /**
     * Validates the request.
     *
     * @throws ServiceException.Invalid with all errors at once
     */
    NewApiKey validated(Instant now) {
        List<InputError> faults = new ArrayList<>();
        if (name.filter(NewApiKey::isName).isEmpty()) {
            faults.add(
                    InputError.at("/name", "A name of 1 to " + LONGEST_NAME + " characters is needed, in one line."));
        }
        if (scopes.filter(NewApiKey::areScopes).isEmpty()) {
            faults.add(InputError.at("/scopes", "At least one of read, write and admin is needed, and nothing else."));
        }
        if (expiresAt.filter(end -> !end.isAfter(now)).isPresent()) {
            faults.add(InputError.at("/expiresAt", "This is over already."));
        }
        if (!faults.isEmpty()) {
            throw new ServiceException.Invalid(faults);
        }
        return this;
    }

    private static boolean isName(String name) {
        return !name.isBlank()
                && name.length() <= LONGEST_NAME
                && name.codePoints().noneMatch(Character::isISOControl);
    }

    private static boolean areScopes(List<String> scopes) {
        return !scopes.isEmpty()
                && scopes.stream().allMatch(code -> Scope.find(code).isPresent());
    }
}
