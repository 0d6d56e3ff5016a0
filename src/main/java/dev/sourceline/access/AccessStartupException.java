package dev.sourceline.access;

import java.util.Optional;

/**
 * The settings of authentication make no sense: the service would be open to everybody, or closed to
 * everybody.
 */
public final class AccessStartupException extends RuntimeException {
    AccessStartupException() {
        this("nobody could call it: set SOURCELINE_ACCESS_KEYS=true to accept API keys, or SOURCELINE_ACCESS_ISSUER to"
                + " accept the tokens of an OpenID Connect issuer");
    }

    private AccessStartupException(String why) {
        super(why, null, false, false);
    }

    /** The configured first key is malformed. The message does not contain it, since logs have many readers. */
    static AccessStartupException firstKey(boolean keysAreAccepted) {
        return new AccessStartupException(
                keysAreAccepted
                        ? "sourceline.access.first-key is not a key: slk_ and 43 characters of Base64url are needed"
                        : "sourceline.access.first-key is of no use before SOURCELINE_ACCESS_KEYS=true");
    }

    /** The message; empty where the failure has another cause. */
    public static Optional<String> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof AccessStartupException) {
                return Optional.ofNullable(cause.getMessage());
            }
        }
        return Optional.empty();
    }
}
