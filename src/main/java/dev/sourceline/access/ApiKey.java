package dev.sourceline.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * A key that a caller shows. We keep its hash alone: one round of SHA-256, since nobody can go through 256 random bits,
 * however fast the hash; a slow one protects what people think up, and would cost every request.
 */
record ApiKey(String value) {
    /** Tells keys from tokens, and lets scanners for lost secrets know one when they see it. */
    private static final String PREFIX = "slk_";

    private static final Pattern WELL_FORMED = Pattern.compile(PREFIX + "[A-Za-z0-9_-]{43}");

    private static final int BYTES = 32;
    private static final int LENGTH = PREFIX.length() + 43;

    static ApiKey random() {
        // Not a constant: a native executable would keep the seed it was built with.
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new ApiKey(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    static boolean isOne(String bearer) {
        return bearer.startsWith(PREFIX) && bearer.length() == LENGTH;
    }

    /** Whether somebody else has made it as we make ours. */
    static boolean isWellFormed(String key) {
        return WELL_FORMED.matcher(key).matches();
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Not the key: a log must not have it. */
    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
