package dev.sourceline.access;

import java.util.Optional;

/** Nobody could show who they are, so that the service would be open to everybody or of no use, or not as it was meant. */
public final class AccessStartupException extends RuntimeException {
    AccessStartupException() {
        this("nobody could call it: set SOURCELINE_ACCESS_KEYS=true to accept API keys, or SOURCELINE_ACCESS_ISSUER to"
                + " accept the tokens of an OpenID Connect issuer");
    }

    private AccessStartupException(String why) {
        super(why, null, false, false);
    }

    /** The first key that is configured cannot be one. What it is, is not told: logs are read by many. */
    static AccessStartupException firstKey(boolean keysAreAccepted) {
        return new AccessStartupException(
                keysAreAccepted
                        ? "sourceline.access.first-key is not a key: slk_ and 43 characters of Base64url are needed"
                        : "sourceline.access.first-key is of no use before SOURCELINE_ACCESS_KEYS=true");
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
