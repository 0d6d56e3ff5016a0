package dev.sourceline.comparison;

import dev.sourceline.platform.problem.InputError;
import dev.sourceline.platform.problem.ServiceException;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Re-anchors selectors of one version on another version of the article. */
@Path("/v1/articles/{id}/anchors")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
@RegisterForReflection
class AnchorsResource {
    private static final int MOST = 1_000;

    private final ComparisonService comparisons;

    AnchorsResource(ComparisonService comparisons) {
        this.comparisons = comparisons;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "findAnchors",
            summary = "Find on one version what selectors point to that were made on another",
            description = """
                    Nothing is kept: this is a question, sent as POST for its length. Of each selector it tells whether its words \
                    stand where they stood (exact), stand in another place (moved: pushed on by what came before them, or in a \
                    paragraph that went elsewhere), were edited and are there by at least half (changed), or are not there \
                    (orphaned). The same words in another context are never taken for them: they are orphaned with the reason \
                    elsewhere, or ambiguous where several read alike and it cannot be told which they are. Of what is found, \
                    context tells which of the 32 characters around it are the same as before.""")
    @APIResponse(
            responseCode = "200",
            description = "What became of each selector, in their order",
            content =
                    @Content(
                            schema = @Schema(implementation = AnchorsView.class),
                            examples = @ExampleObject(name = "ferry", value = AnchorsExample.ANCHORS)))
    public Uni<AnchorsView> find(
            @PathParam("id") @Parameter(description = "Id of the article") UUID id,
            @BeanParam VersionsRequest request,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = SelectorsRequest.class),
                                            examples =
                                                    @ExampleObject(name = "ferry", value = AnchorsExample.SELECTORS)))
                    @Nullable SelectorsRequest kept) {
        List<SelectorsRequest.KeptSelector> selectors = validated(kept);
        return comparisons
                .versions(id, request)
                .chain(versions ->
                        comparisons.compare(versions, (from, to) -> SelectorAnchoring.view(selectors, from, to)));
    }

    private static List<SelectorsRequest.KeptSelector> validated(@Nullable SelectorsRequest kept) {
        Optional<List<SelectorsRequest.KeptSelector>> selectors =
                Optional.ofNullable(kept).flatMap(SelectorsRequest::selectors);
        if (selectors.isEmpty()) {
            throw invalid("Send a JSON object with the member “selectors”, a list.");
        }
        if (selectors.get().size() > MOST) {
            throw invalid("There are " + selectors.get().size() + " selectors; at most " + MOST + " are accepted.");
        }
        if (selectors.get().contains(null)) {
            throw invalid("A selector is an object with the members start, end and exact.");
        }
        return selectors.get();
    }

    private static ServiceException invalid(String detail) {
        return new ServiceException.Invalid(List.of(InputError.at("/selectors", detail)));
    }
}
