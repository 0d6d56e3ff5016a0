package dev.sourceline.platform.caller;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a caller may do. No scope includes another. */
public enum Scope {
    /** Read what is kept, and have texts read that are not kept. */
    READ,
    /** Keep and delete articles. */
    WRITE,
    /** Make and revoke API keys. */
    ADMIN;

    /** The name on the wire: {@code read}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Scope> find(String code) {
        return Arrays.stream(values())
                .filter(scope -> scope.code().equals(code))
                .findFirst();
    }
}
