package dev.sourceline.platform.problem;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jspecify.annotations.Nullable;

/** Answers OPTIONS with the methods of this address; the framework would name those of the whole resource class. */
final class OptionsHandler {
    @ServerRequestFilter(preMatching = true)
    public @Nullable RestResponse<Void> answer(ContainerRequestContext request) {
        if (!request.getMethod().equals(HttpMethod.OPTIONS)) {
            return null;
        }
        Set<String> methods = AllowedMethods.methods(CurrentRequestManager.get());
        if (methods.equals(Set.of(HttpMethod.OPTIONS))) {
            throw new NotFoundException();
        }
        return ResponseBuilder.<Void>noContent()
                .header(HttpHeaders.ALLOW, String.join(", ", methods))
                .build();
    }
}
