package dev.sourceline.attribution;

import dev.sourceline.platform.problem.ServiceException;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters with the metadata of an article that is sent as plain text. */
@RegisterForReflection
record PlainTextParameters(
        @QueryParam("url") @Parameter(description = "The address of the article")
        Optional<String> url,

        @QueryParam("publisher") @Parameter(description = "The name of the publisher")
        Optional<String> publisher,

        @QueryParam("publishedAt") @Parameter(description = "When it was published: an RFC 3339 instant")
        Optional<String> publishedAt,

        @QueryParam("language") @Parameter(description = "A BCP 47 tag")
        Optional<String> language,

        @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true)
        String contentType) {
    private static final List<Charset> ACCEPTED = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.US_ASCII,
            StandardCharsets.ISO_8859_1,
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16LE);

    NewArticle with(byte[] body) {
        return new NewArticle(
                Optional.of(StrictTextDecoder.decode(body, charset())), url, publisher, publishedAt, language);
    }

    private Charset charset() {
        String given = MediaType.valueOf(contentType).getParameters().get(MediaType.CHARSET_PARAMETER);
        return given == null
                ? StandardCharsets.UTF_8
                : ACCEPTED.stream()
                        .filter(charset -> charset.name().equalsIgnoreCase(given))
                        .findFirst()
                        .orElseThrow(() -> new ServiceException.UnsupportedMediaType(
                                "The charset " + given + " is not accepted; send UTF-8."));
    }
}
