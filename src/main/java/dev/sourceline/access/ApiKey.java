package dev.sourceline.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * An API key as a caller presents it. Only its hash is stored, one round of SHA-256: nobody can search 256
 * random bits, however fast the hash is. A slow password hash protects low-entropy secrets only, and would
 * cost time on every request.
 */
record ApiKey(String value) {
    /** Distinguishes keys from tokens, and lets secret scanners recognise a leaked key. */
    private static final String PREFIX = "slk_";

    private static final Pattern WELL_FORMED = Pattern.compile(PREFIX + "[A-Za-z0-9_-]{43}");

    private static final int BYTES = 32;
    private static final int LENGTH = PREFIX.length() + 43;

    static ApiKey random() {
        // Not a constant: a native executable would contain the seed of its build.
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new ApiKey(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    static boolean isApiKey(String bearer) {
        return bearer.startsWith(PREFIX) && bearer.length() == LENGTH;
    }

    /** Whether a key made elsewhere has the form of ours. */
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

    /** Hides the key, so that logs do not contain it. */
    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
