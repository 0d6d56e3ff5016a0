package dev.sourceline.access;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The credential in the header {@code Authorization}. */
sealed interface Credential {
    Pattern BEARER = Pattern.compile("(?i)bearer +(\\S+)");

    /** No header, or another scheme than Bearer. */
    record None() implements Credential {}

    record Key(ApiKey key) implements Credential {}

    record Token(String token) implements Credential {}

    static Credential of(@Nullable String authorization) {
        var matcher = BEARER.matcher(authorization == null ? "" : authorization.strip());
        if (!matcher.matches()) {
            return new None();
        }
        String bearer = String.valueOf(matcher.group(1));
        return ApiKey.isApiKey(bearer) ? new Key(new ApiKey(bearer)) : new Token(bearer);
    }
}
