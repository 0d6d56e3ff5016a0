package dev.sourceline.representation;

import dev.sourceline.problem.Failure;
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
        return Arrays.stream(header.split(",", -1))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals(value) || tag.equals("W/" + value));
    }

    /**
     * Guards a change with the header {@code If-Match}, compared strongly.
     *
     * @throws Failure.PreconditionFailed where it does not name this tag
     */
    public void mustBeNamedBy(String header) {
        boolean named = Arrays.stream(header.split(",", -1))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals(value));
        if (!named) {
            throw new Failure.PreconditionFailed(value);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
