package dev.sourceline.platform.representation;

import dev.sourceline.platform.problem.ServiceException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** A strong entity tag (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3">RFC 9110</a>): a hash of the bytes. */
public record Etag(String value) {
    private static final int BYTES = 16;
    private static final String PACKED = "-gzip\"";

    public static Etag of(byte[] body) {
        byte[] hash = Arrays.copyOf(sha256().digest(body), BYTES);
        return new Etag('"' + Base64.getUrlEncoder().withoutPadding().encodeToString(hash) + '"');
    }

    /** The tag of the same bytes, packed: a strong tag names one content coding (RFC 9110, section 8.8.3.3). */
    public Etag packed() {
        return new Etag(value.substring(0, value.length() - 1) + PACKED);
    }

    /** Whether a header {@code If-None-Match} names this tag: weakly compared, as it is used to spare an answer. */
    public boolean isNamedWeakly(String header) {
        return named(header).isPresent();
    }

    /**
     * The tag that a header {@code If-None-Match} has for these bytes, packed or not: who has one of both need not have
     * the other. For an asterisk it is this one.
     */
    public Optional<Etag> named(String header) {
        for (String name : header.split(",", -1)) {
            String tag = name.strip();
            String strong = tag.startsWith("W/") ? tag.substring(2) : tag;
            if (tag.equals("*") || strong.equals(value)) {
                return Optional.of(this);
            }
            if (strong.equals(packed().value)) {
                return Optional.of(packed());
            }
        }
        return Optional.empty();
    }

    /**
     * Guards a change with the header {@code If-Match}, compared strongly; what is changed is the same, packed or not.
     *
     * @throws Failure.PreconditionFailed where it does not name this tag
     */
    public void mustBeNamedBy(String header) {
        boolean named = Arrays.stream(header.split(",", -1))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals(value) || tag.equals(packed().value));
        if (!named) {
            throw new ServiceException.PreconditionFailed(value);
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
