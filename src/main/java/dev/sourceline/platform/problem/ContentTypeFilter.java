package dev.sourceline.platform.problem;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a body without a Content-Type, which the framework would take for any type it knows, and unknown codings. */
final class ContentTypeFilter {
    @ServerRequestFilter
    public void check(ContainerRequestContext request, HttpServerRequest packed) {
        if (hasBody(request) && request.getHeaderString(HttpHeaders.CONTENT_TYPE) == null) {
            throw new ServiceException.UnsupportedMediaType("The body has no Content-Type; say what it is.");
        }
        ContentCoding.check(packed);
    }

    private static boolean hasBody(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.getHeaderString("Transfer-Encoding") != null : !length.equals("0");
    }
}
