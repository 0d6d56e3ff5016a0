package dev.sourceline.comparison;

import dev.sourceline.representation.Etag;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What changed from one version of an article to another. */
@Path("/v1/articles/{id}/diff")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
@RegisterForReflection
class DiffResource {
    // Raised whenever the same two versions come out otherwise than before.
    private static final int REVISION = 1;

    private final Comparisons comparisons;

    DiffResource(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @GET
    @Operation(summary = "What changed from one version to another", description = """
                    Where the texts differ, and which attributions appeared, vanished, changed or moved. Offsets count code \
                    points, each in the text of its own version.

                    An attribution is the same one in both versions where the words attributed stand in the same place of the \
                    text: all of them, or at least half of the longer ones where the source is the same too or the same cue \
                    attributes them. Alike words elsewhere in the text never pair. It changed where its contents, source, \
                    mention, cue, style, channel, relay, hedges or saidAt differ; it moved where nothing differs but the order: a \
                    paragraph that stands elsewhere now. What was only pushed on by text before it is unchanged.

                    A note explains a change where the note is new in the version compared to and names the source. What was \
                    edited and is not explained was edited silently. Where edited is false the words of the attribution stand in \
                    both versions, and the rest of the text, or another engine, makes it read otherwise.""")
    @APIResponse(
            responseCode = "200",
            description = "What changed",
            content =
                    @Content(
                            schema = @Schema(implementation = DiffView.class),
                            examples = @ExampleObject(name = "ferry", value = Examples.DIFF)))
    public Uni<RestResponse<DiffView>> diff(
            @PathParam("id") UUID id,
            @BeanParam VersionsRequest request,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Parameter(hidden = true) Optional<String> known) {
        return comparisons.versions(id, request).chain(versions -> answer(versions, known));
    }

    private Uni<RestResponse<DiffView>> answer(Comparisons.Versions versions, Optional<String> known) {
        Etag tag = tag(versions);
        if (known.filter(tag::isNamedWeakly).isPresent()) {
            return Uni.createFrom().item(tagged(ResponseBuilder.notModified(), tag));
        }
        return comparisons.compare(versions, Difference::view).map(view -> tagged(ResponseBuilder.ok(view), tag));
    }

    private static RestResponse<DiffView> tagged(ResponseBuilder<DiffView> answer, Etag tag) {
        return answer.header(HttpHeaders.ETAG, tag.value())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    /** The same for the same two readings, so that who has the answer need not wait for it to be made again. */
    private static Etag tag(Comparisons.Versions versions) {
        String made = versions.from().etag().value() + versions.to().etag().value() + REVISION;
        return Etag.of(made.getBytes(StandardCharsets.UTF_8));
    }
}
