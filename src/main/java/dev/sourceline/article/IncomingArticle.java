package dev.sourceline.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Optional;

/** An article as it was received: its text, and the metadata that the caller provides. */
public record IncomingArticle(
        String text,
        Optional<URI> url,
        Optional<String> publisher,
        Optional<Instant> publishedAt,
        Optional<String> language) {
    /** Parses an absolute http or https address into its ASCII form; empty where it is invalid. */
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
