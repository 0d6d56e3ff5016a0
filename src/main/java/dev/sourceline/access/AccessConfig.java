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

/**
 * Settings of authentication. Outside of dev and test at least one of {@code keys} and {@code issuer} is
 * required.
 */
@ConfigMapping(prefix = "sourceline.access")
interface AccessConfig {
    /** Whether API keys are accepted. */
    @WithDefault("false")
    boolean keys();

    /**
     * An initial API key, mounted as a secret by whoever deploys the service: {@code slk_} and 43 characters of
     * Base64url. Only its hash is stored. Once revoked it stays revoked.
     */
    Optional<String> firstKey();

    /** The scopes of the initial key; by default it can only issue keys for others. */
    @WithDefault("admin")
    Set<Scope> firstKeyScopes();

    /**
     * The address of the issuer whose tokens are accepted. Its signing keys are found by <a
     * href="https://openid.net/specs/openid-connect-discovery-1_0.html">OpenID Connect Discovery</a>.
     */
    Optional<String> issuer();

    /**
     * A file with the token to present when reading the issuer's signing keys, as the Kubernetes API server
     * requires.
     */
    Optional<Path> issuerTokenFile();

    /** Scopes for callers whose tokens contain none, such as Kubernetes service accounts. */
    List<Grant> grants();

    /** The interval at which the caller of an open stream is authenticated again. */
    @WithDefault("15s")
    @WithConverter(PositiveValueCheck.Time.class)
    Duration recheckEvery();

    /** The scopes of one caller, or of all callers with a common prefix. */
    interface Grant {
        /** The claim {@code sub}; a trailing asterisk makes it a prefix. */
        String subject();

        Set<Scope> scopes();
    }
}
