package dev.sourceline.access;

import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.oidc.runtime.OidcConfig;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Configures the issuer when the first token has to be verified. Quarkus then fetches its keys, and retries
 * while it is unreachable; an issuer in the usual configuration would delay the start.
 */
@Singleton
final class LazyIssuer implements TenantConfigResolver {
    private final Optional<OidcTenantConfig> issuer;

    LazyIssuer(AccessConfig config, OidcConfig settings) {
        this.issuer = config.issuer()
                .map(address -> OidcTenantConfig.builder(settings.namedTenants().get(OidcConfig.DEFAULT_TENANT_KEY))
                        .authServerUrl(address)
                        .tenantId("callers")
                        .build());
    }

    @Override
    public Uni<OidcTenantConfig> resolve(RoutingContext context, OidcRequestContext<OidcTenantConfig> request) {
        return Uni.createFrom().optional(issuer);
    }
}
