package dev.sourceline.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A newly issued API key.
 *
 * @param key the bearer credential for the header {@code Authorization}; shown only in this response
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record IssuedApiKeyView(
        UUID id,
        String name,
        List<String> scopes,
        Instant createdAt,
        String createdBy,
        Optional<Instant> expiresAt,
        String key) {
    IssuedApiKeyView {
        scopes = List.copyOf(scopes);
    }

    static IssuedApiKeyView of(ApiKeyView kept, ApiKey key) {
        return new IssuedApiKeyView(
                kept.id(),
                kept.name(),
                kept.scopes(),
                kept.createdAt(),
                kept.createdBy(),
                kept.expiresAt(),
                key.value());
    }
}
