package dev.sourceline.platform.index;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The beginning of the API. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Index", description = "Where the API begins.")
@RegisterForReflection
final class IndexResource {
    private static final ApiIndex INDEX = new ApiIndex(new TreeMap<>(Map.of(
            "articles", "/v1/articles",
            "attributions", "/v1/attributions",
            "changes", "/v1/changes",
            "contract", "/openapi",
            "extract", "/v1/extract",
            "keys", "/v1/keys",
            "problems", "/v1/problems",
            "publishers", "/v1/publishers",
            "search", "/v1/search",
            "sources", "/v1/sources")));

    @GET
    @Operation(
            operationId = "getIndex",
            summary = "Where everything is",
            description = "The addresses at which lists, the search, the feed and the contract begin.")
    public ApiIndex get() {
        return INDEX;
    }
}
