package dev.sourceline.platform.representation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Sets a strong ETag on every answer to GET and HEAD, and answers 304 without a body where If-None-Match names it. */
final class ConditionalResponses {
    /** Only the caller may store the answer, and has to ask with its ETag before it uses it again. */
    private static final String REVALIDATE = "private, no-cache";

    private static final String VARY = HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_ENCODING;

    private final ObjectMapper json;

    ConditionalResponses(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter
    public void tag(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        if (response.getEntity() instanceof StreamedResponse) {
            response.getHeaders().putSingle(HttpHeaders.VARY, VARY);
        } else if (isRead(request) && response.getStatus() == Status.OK.getStatusCode() && response.hasEntity()) {
            MultivaluedMap<String, Object> headers = response.getHeaders();
            Buffer body = bytes(response.getEntity());
            Object present = headers.getFirst(HttpHeaders.ETAG);
            Etag tag = present == null ? Etag.of(body.getBytes()) : new Etag(present.toString());
            headers.putSingle(HttpHeaders.ETAG, seen(tag, request).value());
            headers.putSingle(HttpHeaders.VARY, VARY);
            headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of(REVALIDATE));
            Optional<Etag> known = Optional.ofNullable(request.getHeaderString(HttpHeaders.IF_NONE_MATCH))
                    .flatMap(header -> header.equals("*") ? Optional.of(seen(tag, request)) : tag.named(header));
            if (known.isPresent()) {
                headers.putSingle(HttpHeaders.ETAG, known.get().value());
                response.setEntity(null);
                response.setStatus(Status.NOT_MODIFIED.getStatusCode());
            } else {
                response.setEntity(body);
            }
        } else if (response.getHeaders().getFirst(HttpHeaders.ETAG) instanceof String tag) {
            // The tag that a read by the same caller would get.
            response.getHeaders()
                    .putSingle(HttpHeaders.ETAG, seen(new Etag(tag), request).value());
        }
    }

    private static Etag seen(Etag tag, ContainerRequestContext request) {
        return AcceptEncoding.acceptsGzip(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING)) ? tag.packed() : tag;
    }

    private static boolean isRead(ContainerRequestContext request) {
        return switch (request.getMethod()) {
            case "GET", "HEAD" -> true;
            default -> false;
        };
    }

    private Buffer bytes(Object entity) throws JsonProcessingException {
        return switch (entity) {
            case Buffer buffer -> buffer;
            case String text -> Buffer.buffer(text);
            default -> Buffer.buffer(json.writeValueAsBytes(entity));
        };
    }
}
