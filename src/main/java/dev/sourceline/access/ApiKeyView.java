package dev.sourceline.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An API key, without the key.
 *
 * @param createdBy the caller that made it
 * @param expiresAt when it ends; never where absent
 * @param revokedAt since when it is of no use
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
