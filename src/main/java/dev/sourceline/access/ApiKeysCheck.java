package dev.sourceline.access;

import dev.sourceline.platform.startup.DeploymentCheck;
import io.quarkus.arc.Unremovable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Checks after a deployment that at least one caller can authenticate. */
@Singleton
@Unremovable
final class ApiKeysCheck implements DeploymentCheck {
    private final AuthenticationMethods methods;
    private final ApiKeyRepository keys;
    private final boolean hasFirst;

    ApiKeysCheck(AuthenticationMethods methods, ApiKeyRepository keys, AccessConfig config) {
        this.hasFirst = config.firstKey().isPresent();
        this.methods = methods;
        this.keys = keys;
    }

    @Override
    public String subject() {
        return "keys";
    }

    @Override
    public Uni<Finding> look() {
        return methods.acceptsApiKeys()
                ? keys.countUsable().map(this::finding)
                : Uni.createFrom().item(new Finding(true, "not accepted here"));
    }

    private Finding finding(long usable) {
        if (usable > 0 || methods.acceptsTokens()) {
            return new Finding(true, usable + " of use" + (methods.acceptsTokens() ? ", beside tokens" : ""));
        }
        if (hasFirst) {
            return new Finding(true, "none yet; the first start makes the one that is configured");
        }
        return new Finding(
                false, "none is of use; make one with \"key NAME SCOPES\" or set sourceline.access.first-key");
    }
}
