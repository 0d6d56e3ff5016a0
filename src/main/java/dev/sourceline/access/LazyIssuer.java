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
 * Names the issuer when a token is to be looked at: Quarkus asks it for its keys then, and again as long as it was not
 * there, while an issuer that is configured the usual way would be waited for at the start.
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
