package dev.sourceline.attribution;

import dev.sourceline.article.IncomingArticle;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** A hash of an ingest request's content, independent of its media type, to detect reuse of an idempotency key. */
final class RequestFingerprint {
    private RequestFingerprint() {}

    static String of(IncomingArticle incoming) {
        MessageDigest digest = sha256();
        add(Optional.of(incoming.text()), digest);
        add(incoming.url(), digest);
        add(incoming.publisher(), digest);
        add(incoming.publishedAt(), digest);
        add(incoming.language(), digest);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(Optional<?> part, MessageDigest digest) {
        byte[] bytes = part.map(Object::toString).orElse("").getBytes(StandardCharsets.UTF_8);
        // A length prefix keeps text from moving between fields unnoticed.
        digest.update(ByteBuffer.allocate(Integer.BYTES)
                .putInt(part.isPresent() ? bytes.length : -1)
                .flip());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
