package dev.sourceline.representation;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** A strong entity tag (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3">RFC 9110</a>): a hash of the bytes. */
public record Etag(String value) {
    private static final int BYTES = 16;

    public static Etag of(byte[] body) {
        byte[] hash = Arrays.copyOf(sha256().digest(body), BYTES);
        return new Etag('"' + Base64.getUrlEncoder().withoutPadding().encodeToString(hash) + '"');
    }

    /** Whether a header {@code If-None-Match} names this tag: weakly compared, as it is used to spare an answer. */
    public boolean isNamedWeakly(String header) {
        for (String tag : header.split(",", -1)) {
            String stripped = tag.strip();
            if (stripped.equals("*") || stripped.equals(value) || stripped.equals("W/" + value)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a header {@code If-Match} names this tag: strongly compared, as it is used to guard a change. */
    public boolean isNamedStrongly(String header) {
        for (String tag : header.split(",", -1)) {
            String stripped = tag.strip();
            if (stripped.equals("*") || stripped.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
