package dev.sourceline.platform.representation;

import dev.sourceline.platform.problem.ServiceException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A strong entity tag (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3">RFC 9110</a>): 128 bits of the
 * SHA-256 of the body.
 */
public record Etag(String value) {
    private static final int BYTES = 16;
    private static final String PACKED = "-gzip\"";

    public static Etag of(byte[] body) {
        byte[] hash = Arrays.copyOf(sha256().digest(body), BYTES);
        return new Etag('"' + Base64.getUrlEncoder().withoutPadding().encodeToString(hash) + '"');
    }

    /** The tag of the same body with gzip coding: a strong tag belongs to one content coding (RFC 9110, section 8.8.3.3). */
    public Etag packed() {
        return new Etag(value.substring(0, value.length() - 1) + PACKED);
    }

    /** The values of all tags that a header {@code If-None-Match} may mean, without those of packed bodies. */
    public static List<String> names(String header) {
        return Arrays.stream(header.split(",", -1))
                .map(String::strip)
                .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                .map(tag -> tag.endsWith(PACKED) ? tag.substring(0, tag.length() - PACKED.length()) + '"' : tag)
                .toList();
    }

    /** Whether {@code If-None-Match} names this tag, by weak comparison. */
    public boolean isNamedWeakly(String header) {
        return named(header).isPresent();
    }

    /**
     * The tag of {@code If-None-Match} that stands for this body, with or without gzip coding: a caller that has either
     * has the body. An asterisk stands for this tag.
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
     * Checks the header {@code If-Match}, by strong comparison, with or without gzip coding.
     *
     * @throws ServiceException.PreconditionFailed where it does not name this tag
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
