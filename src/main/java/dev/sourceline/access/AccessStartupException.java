package dev.sourceline.access;

import java.util.Optional;

/** Nobody could show who they are, so that the service would be open to everybody or of no use. */
public final class AccessStartupException extends RuntimeException {
    AccessStartupException() {
        super(
                "nobody could call it: set SOURCELINE_ACCESS_KEYS=true to accept API keys, or SOURCELINE_ACCESS_ISSUER to"
                        + " accept the tokens of an OpenID Connect issuer",
                null,
                false,
                false);
    }

    /** The line that says why; empty where the failure is another. */
    public static Optional<String> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof AccessStartupException) {
                return Optional.ofNullable(cause.getMessage());
            }
        }
        return Optional.empty();
    }
}
