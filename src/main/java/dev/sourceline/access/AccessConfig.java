package dev.sourceline.access;

import dev.sourceline.platform.caller.Scope;
import dev.sourceline.platform.configuration.PositiveValueCheck;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who may call the service. At least one of keys and issuer is configured wherever it is not developed or tested. */
@ConfigMapping(prefix = "sourceline.access")
interface AccessConfig {
    /** Whether API keys are accepted. */
    @WithDefault("false")
    boolean keys();

    /**
     * A key that is one of them from the first start on, {@code slk_} and 43 characters of Base64url; made by whoever deploys
     * the service and mounted as a secret. It is not kept as such, and not accepted any more once it was revoked.
     */
    Optional<String> firstKey();

    /** What its holder may: make keys for others, and no more. */
    @WithDefault("admin")
    Set<Scope> firstKeyScopes();

    /**
     * The address of the issuer whose tokens are accepted; where to find its keys is read below it, by
     * <a href="https://openid.net/specs/openid-connect-discovery-1_0.html">OpenID Connect Discovery</a>.
     */
    Optional<String> issuer();

    /** A file with the token that the issuer wants to see when its keys are read, as the API server of Kubernetes does. */
    Optional<Path> issuerTokenFile();

    /** Scopes of callers whose tokens name none, as those of Kubernetes' service accounts do not. */
    List<Grant> grants();

    /** How often the caller of a stream that is still being sent is looked at again. */
    @WithDefault("15s")
    @WithConverter(PositiveValueCheck.Time.class)
    Duration recheckEvery();

    /** What one caller, or all whose name begins alike, may. */
    interface Grant {
        /** The claim {@code sub}; an asterisk at its end stands for any rest. */
        String subject();

        Set<Scope> scopes();
    }
}
