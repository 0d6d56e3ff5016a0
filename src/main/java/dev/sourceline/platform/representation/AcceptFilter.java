package dev.sourceline.platform.representation;

import dev.sourceline.platform.problem.Problem;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Reads the caller's wish for a media type before the framework does: an address may end with it, a problem may always be
 * sent, and where success has no body no wish is too narrow.
 */
final class AcceptFilter {
    private static final String DELETE = "DELETE";

    @ServerRequestFilter(preMatching = true)
    public void read(ContainerRequestContext request, HttpServerRequest sent) {
        String accept = sent.getHeader(HttpHeaders.ACCEPT);
        if (request.getMethod().equals(DELETE)) {
            sent.headers().remove(HttpHeaders.ACCEPT);
        } else if (accept != null && accept.contains(Problem.MEDIA_TYPE)) {
            withoutProblem(accept, sent);
        }
        if (isRead(request)) {
            String path = request.getUriInfo().getPath();
            AddressSuffix.at(path).ifPresent(suffix -> move(suffix, request, sent));
        }
    }

    private static void withoutProblem(String accept, HttpServerRequest sent) {
        String others = Arrays.stream(accept.split(",", -1))
                .filter(range -> !range.strip().startsWith(Problem.MEDIA_TYPE))
                .collect(Collectors.joining(","));
        if (others.isBlank()) {
            sent.headers().remove(HttpHeaders.ACCEPT);
        } else {
            sent.headers().set(HttpHeaders.ACCEPT, others);
        }
    }

    private static void move(AddressSuffix suffix, ContainerRequestContext request, HttpServerRequest sent) {
        URI asked = request.getUriInfo().getRequestUri();
        String path = asked.getRawPath();
        request.setRequestUri(request.getUriInfo()
                .getRequestUriBuilder()
                .replacePath(path.substring(0, path.length() - suffix.text().length()))
                .build());
        sent.headers().set(HttpHeaders.ACCEPT, suffix.accept());
    }

    private static boolean isRead(ContainerRequestContext request) {
        return switch (request.getMethod()) {
            case "GET", "HEAD" -> true;
            default -> false;
        };
    }
}
