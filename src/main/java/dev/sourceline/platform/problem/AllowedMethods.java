package dev.sourceline.platform.problem;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.spi.ServerRestHandler;

/** The methods that the framework would route at an address, for the header Allow, which it does not set itself. */
final class AllowedMethods {
    private AllowedMethods() {}

    /** The methods supported at the address of this request, in alphabetical order. */
    static Set<String> methods(ResteasyReactiveRequestContext request) {
        Set<String> methods = new TreeSet<>();
        var classes = new RequestMapper<>(request.getDeployment().getClassMappers());
        String path = request.getPathWithoutPrefix();
        RequestMapper.RequestMatch<InitialMatch> match = classes.map(path);
        while (match != null) {
            addMethods(match, methods);
            match = classes.continueMatching(path, match);
        }
        methods.add("OPTIONS");
        return methods;
    }

    private static void addMethods(RequestMapper.RequestMatch<InitialMatch> match, Set<String> methods) {
        String remaining = match.remaining.isEmpty() ? "/" : match.remaining;
        for (ServerRestHandler handler : match.value.handlers) {
            if (handler instanceof ClassRoutingHandler routing) {
                for (Map.Entry<String, RequestMapper<RuntimeResource>> entry :
                        routing.getMappers().entrySet()) {
                    if (entry.getKey() != null && entry.getValue().map(remaining) != null) {
                        methods.add(entry.getKey());
                        if (entry.getKey().equals("GET")) {
                            methods.add("HEAD");
                        }
                    }
                }
            }
        }
    }
}
