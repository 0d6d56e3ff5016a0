package dev.sourceline.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Optional;

/** An article as it comes in: its text, and what the caller knows beside it. */
public record IncomingArticle(
        String text,
        Optional<URI> url,
        Optional<String> publisher,
        Optional<Instant> publishedAt,
        Optional<String> language) {
    /** An absolute address of a page, in ASCII; absent where it is none. */
    public static Optional<URI> page(String address) {
        try {
            URI uri = new URI(new URI(address.strip()).toASCIIString());
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
