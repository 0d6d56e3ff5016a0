package dev.sourceline.comparison;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters that choose the two versions of a comparison. */
@RegisterForReflection
record VersionsRequest(
        @QueryParam("from") @Parameter(description = "Number of a version; the one before “to” if not given")
        Optional<Integer> from,

        @QueryParam("to") @Parameter(description = "Number of a version; the last one if not given")
        Optional<Integer> to) {
    private static final int FIRST = 1;

    /** The version to compare from; by default the previous one. The first version is compared with itself. */
    int from(int to) {
        return from.orElse(Math.max(FIRST, to - 1));
    }
}
