package dev.sourceline.access;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcEndpoint;
import io.quarkus.oidc.common.OidcRequestFilter;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Presents our own token to an issuer that requires one. The file is read for each request, since Kubernetes
 * rotates the token.
 */
@Singleton
@Unremovable
@OidcEndpoint({OidcEndpoint.Type.DISCOVERY, OidcEndpoint.Type.JWKS})
final class IssuerClientCredential implements OidcRequestFilter {
    private final Optional<Path> file;

    IssuerClientCredential(AccessConfig config) {
        this.file = config.issuerTokenFile();
    }

    @Override
    public Uni<Void> filter(OidcRequestFilterContext request) {
        file.ifPresent(path -> request.request().putHeader("Authorization", "Bearer " + token(path)));
        return Uni.createFrom().voidItem();
    }

    private static String token(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("no token for the issuer", e);
        }
    }
}
