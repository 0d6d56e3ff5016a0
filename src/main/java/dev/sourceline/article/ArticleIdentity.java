package dev.sourceline.article;

import dev.sourceline.platform.id.NameKey;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The identity of an article: its address or, without one, its text and publisher. */
final class ArticleIdentity {
    private ArticleIdentity() {}

    static String of(IncomingArticle incoming) {
        return incoming.url()
                .map(url -> "url:" + comparable(url))
                .orElseGet(() -> "text:" + HexFormat.of().formatHex(sha256(incoming.text())) + ":"
                        + incoming.publisher().map(NameKey::of).orElse(""));
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Normalises an address: scheme (http or https), fragment and campaign parameters do not distinguish articles. */
    static String comparable(URI url) {
        String host = String.valueOf(url.getHost()).toLowerCase(Locale.ROOT);
        int port = url.getPort();
        boolean usualPort = port == -1 || port == 80 || port == 443;
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return host
                + (usualPort ? "" : ":" + port)
                + path
                + query(url).map(query -> "?" + query).orElse("");
    }

    private static Optional<String> query(URI url) {
        if (url.getRawQuery() == null) {
            return Optional.empty();
        }
        String query = Arrays.stream(url.getRawQuery().split("&", -1))
                .filter(parameter -> !isOfCampaign(parameter))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? Optional.empty() : Optional.of(query);
    }

    private static boolean isOfCampaign(String parameter) {
        return parameter.startsWith("utm_") || parameter.startsWith("fbclid=") || parameter.startsWith("gclid=");
    }
}
