package dev.sourceline.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An API key without its secret.
 *
 * @param createdBy the caller that issued it
 * @param expiresAt when it expires; never where absent
 * @param revokedAt when it was revoked; absent where it was not
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "ApiKey", description = "An API key, without the key.")
record ApiKeyView(
        @Schema(description = "Id of the key") UUID id,

        @Schema(description = "For people, to know it again")
        String name,

        @Schema(description = "What it may do: read, write, admin")
        List<String> scopes,

        @Schema(description = "When it was made") Instant createdAt,
        @Schema(description = "The caller that made it") String createdBy,

        @Schema(description = "When it ends; absent where never")
        Optional<Instant> expiresAt,

        @Schema(description = "Since when it is of no use; absent where it is of use")
        Optional<Instant> revokedAt) {
    ApiKeyView {
        scopes = List.copyOf(scopes);
    }
}
