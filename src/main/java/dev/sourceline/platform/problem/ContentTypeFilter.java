package dev.sourceline.platform.problem;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a body without a Content-Type, which the framework would take for any type it knows, and unknown codings. */
final class ContentTypeFilter {
    /** By RFC 9110, section 8.3.1. */
    private static final Pattern MEDIA_TYPE =
            Pattern.compile("TOKEN/TOKEN(?:[ \t]*;[ \t]*(?:TOKEN=(?:TOKEN|\"(?:[^\"\\\\]|\\\\.)*+\"))?)*+[ \t]*"
                    .replace("TOKEN", "[\\w!#$%&'*+.^`|~-]++"));

    /** The framework reads the type to find the method, whether there is a body or not, and fails over one that is none. */
    @ServerRequestFilter(preMatching = true)
    public void checkType(HttpServerRequest request) {
        for (String type : request.headers().getAll(HttpHeaders.CONTENT_TYPE)) {
            if (!MEDIA_TYPE.matcher(type).matches()) {
                throw new ServiceException.UnsupportedMediaType("The Content-Type “" + type + "” is not a media type.");
            }
        }
    }

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
