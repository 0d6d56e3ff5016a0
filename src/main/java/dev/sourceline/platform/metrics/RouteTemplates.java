package dev.sourceline.platform.metrics;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.core.Deployment;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.spi.ServerRestHandler;
import org.jspecify.annotations.Nullable;

/** The templates of the routes, such as {@code /v1/articles/{id}}, found by a path or by the template itself. */
final class RouteTemplates {
    private @Nullable RequestMapper<InitialMatch> classes;

    /** The template of the route that a path leads to, whatever the method; empty where none does. */
    Optional<String> find(String path) {
        RequestMapper<InitialMatch> all = classes();
        if (all == null) {
            return Optional.empty();
        }
        RequestMapper.RequestMatch<InitialMatch> match = all.map(path);
        while (match != null) {
            Optional<String> template = template(match);
            if (template.isPresent()) {
                return template;
            }
            match = all.continueMatching(path, match);
        }
        return Optional.empty();
    }

    private static Optional<String> template(RequestMapper.RequestMatch<InitialMatch> match) {
        String remaining = match.remaining.isEmpty() ? "/" : match.remaining;
        for (ServerRestHandler handler : match.value.handlers) {
            if (handler instanceof ClassRoutingHandler routing) {
                for (Map.Entry<String, RequestMapper<RuntimeResource>> methods :
                        routing.getMappers().entrySet()) {
                    var resource = methods.getValue().map(remaining);
                    if (resource != null) {
                        return Optional.of(withoutSlashAtItsEnd(match.template.template + resource.template.template));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static String withoutSlashAtItsEnd(String template) {
        String single = template.replace("//", "/");
        return single.length() > 1 && single.endsWith("/") ? single.substring(0, single.length() - 1) : single;
    }

    // The routes are known only when the service has started: before that nobody can ask.
    private @Nullable RequestMapper<InitialMatch> classes() {
        if (classes == null) {
            Deployment deployment = ResteasyReactiveRecorder.getCurrentDeployment();
            classes = deployment == null ? null : new RequestMapper<>(deployment.getClassMappers());
        }
        return classes;
    }
}
