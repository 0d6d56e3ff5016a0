package dev.sourceline.platform.paging;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Sets the header Link to the next page: <a href="https://www.rfc-editor.org/rfc/rfc8288">RFC 8288</a>. */
final class NextLink {
    // Response filters run from the highest priority down; this one runs before the page is serialized.
    private static final int BEFORE_BYTES = 6000;

    @ServerResponseFilter(priority = BEFORE_BYTES)
    public void link(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Paged page) {
            page.nextCursor()
                    .ifPresent(cursor -> response.getHeaders()
                            .putSingle(HttpHeaders.LINK, "<" + next(request.getUriInfo(), cursor) + ">; rel=\"next\""));
        }
    }

    private static String next(UriInfo uri, String cursor) {
        var next =
                uri.getRequestUriBuilder().replaceQueryParam("cursor", cursor).build();
        return next.getRawPath() + "?" + next.getRawQuery();
    }
}
