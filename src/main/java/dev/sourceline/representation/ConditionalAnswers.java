package dev.sourceline.representation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Puts a strong entity tag on every answer to a read, and leaves the body away where the caller has it already. */
final class ConditionalAnswers {
    private final ObjectMapper json;

    ConditionalAnswers(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter
    public void tag(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        if (response.getEntity() instanceof Streamed) {
            response.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        } else if (isRead(request) && response.getStatus() == Status.OK.getStatusCode() && response.hasEntity()) {
            MultivaluedMap<String, Object> headers = response.getHeaders();
            Buffer body = bytes(response.getEntity());
            Object present = headers.getFirst(HttpHeaders.ETAG);
            Etag tag = present == null ? Etag.of(body.getBytes()) : new Etag(present.toString());
            headers.putSingle(HttpHeaders.ETAG, tag.value());
            headers.putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT);
            String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
            if (known != null && tag.isNamedWeakly(known)) {
                response.setEntity(null);
                response.setStatus(Status.NOT_MODIFIED.getStatusCode());
            } else {
                response.setEntity(body);
            }
        }
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
