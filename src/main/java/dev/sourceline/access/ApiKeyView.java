package dev.sourceline.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An API key without its secret.
 *
 * @param createdBy the caller that issued it
 * @param expiresAt when it expires; never where absent
 * @param revokedAt when it was revoked; absent where it was not
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ApiKeyView(
        UUID id,
        String name,
        List<String> scopes,
        Instant createdAt,
        String createdBy,
        Optional<Instant> expiresAt,
        Optional<Instant> revokedAt) {
    ApiKeyView {
        scopes = List.copyOf(scopes);
    }
}
