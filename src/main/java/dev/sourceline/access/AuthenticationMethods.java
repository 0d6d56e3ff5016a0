package dev.sourceline.access;

import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.inject.Singleton;

/** Which authentication methods are configured. */
@Singleton
class AuthenticationMethods {
    private final boolean keys;
    private final boolean tokens;

    AuthenticationMethods(AccessConfig config) {
        this.keys = config.keys();
        this.tokens = config.issuer().isPresent();
    }

    boolean acceptsApiKeys() {
        return keys;
    }

    boolean acceptsTokens() {
        return tokens;
    }

    boolean isAnyConfigured() {
        return keys || tokens;
    }

    /** Whether authentication may be switched off: in dev and test only. */
    static boolean isOptional() {
        return ConfigUtils.isProfileActive("dev") || ConfigUtils.isProfileActive("test");
    }
}
