package dev.sourceline.search;

import dev.sourceline.platform.paging.Page;
import dev.sourceline.platform.paging.PageRequest;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The search endpoint. */
@Path("/v1/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search", description = "All that is kept, by its words.")
@RegisterForReflection
class SearchResource {
    private final Search search;

    SearchResource(Search search) {
        this.search = search;
    }

    @GET
    @Operation(
            operationId = "search",
            summary = "Articles, attributions and named sources, the best first",
            description =
                    "The last 1,000 matches of each type are ranked. Names and words are found in spite of typing errors,"
                            + " one or, in eight letters or more, two, unless they stand between quotation marks: a word that"
                            + " is in no text means what is nearest to it. Diacritics may be left out. Pages that follow leave out what came after the first one."
                            + " Where nothing matches, or a question asks for nothing, the list is empty.")
    @APIResponse(
            responseCode = "200",
            description = "What was found",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            properties = {
                                                @SchemaProperty(
                                                        name = "items",
                                                        type = SchemaType.ARRAY,
                                                        implementation = Hit.class),
                                                @SchemaProperty(
                                                        name = "nextCursor",
                                                        type = SchemaType.STRING,
                                                        nullable = true)
                                            }),
                            examples = @ExampleObject(name = "bridge", value = SearchExamples.FOUND)))
    public Uni<Page<Hit>> find(@BeanParam SearchRequest request, @BeanParam PageRequest page) {
        return search.find(request, page);
    }
}
