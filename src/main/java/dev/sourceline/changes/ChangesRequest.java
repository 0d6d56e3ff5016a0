package dev.sourceline.changes;

import dev.sourceline.platform.paging.PageRequest;
import dev.sourceline.platform.problem.ServiceException;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters of the change feed. */
@RegisterForReflection
record ChangesRequest(
        @QueryParam("after")
        @Parameter(
                description =
                        "The cursor to go on from, or “latest” for what happens from now on; if not given, the oldest change that is kept")
        Optional<String> after,

        @QueryParam("wait") @Parameter(description = "How many seconds to wait for a change where there is none yet")
        Optional<Integer> seconds,

        @QueryParam("limit") @Parameter(description = "How many changes at most; 50 if not given, 200 at most")
        Optional<Integer> limit) {

    int size() {
        return new PageRequest(limit, Optional.empty()).size();
    }

    Duration maxWait(Duration maximum) {
        int given = seconds.orElse(0);
        if (given < 0 || given > maximum.toSeconds()) {
            throw new ServiceException.BadParameter(
                    "wait", "“" + given + "” is not between 0 and " + maximum.toSeconds() + ".");
        }
        return Duration.ofSeconds(given);
    }
}
