package dev.sourceline.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A newly issued API key.
 *
 * @param key the bearer credential for the header {@code Authorization}; shown only in this response
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "IssuedApiKey", description = "An API key that was just made.")
record IssuedApiKeyView(
        @Schema(description = "Id of the key") UUID id,

        @Schema(description = "For people, to know it again")
        String name,

        @Schema(description = "What it may do: read, write, admin")
        List<String> scopes,

        @Schema(description = "When it was made") Instant createdAt,
        @Schema(description = "The caller that made it") String createdBy,

        @Schema(description = "When it ends; absent where never")
        Optional<Instant> expiresAt,

        @Schema(description = "What to send in the header Authorization, after Bearer; shown this once")
        String key) {
    IssuedApiKeyView {
        scopes = List.copyOf(scopes);
    }

    static IssuedApiKeyView of(ApiKeyView stored, ApiKey key) {
        return new IssuedApiKeyView(
                stored.id(),
                stored.name(),
                stored.scopes(),
                stored.createdAt(),
                stored.createdBy(),
                stored.expiresAt(),
                key.value());
    }
}
