package dev.sourceline.attribution;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Extracts attributions from a text without storing anything. */
@Path("/v1/extract")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reading", description = "Reading without keeping.")
@RegisterForReflection
class ExtractResource {
    private final IngestValidation validation;
    private final Ingest ingest;

    ExtractResource(IngestValidation validation, Ingest ingest) {
        this.validation = validation;
        this.ingest = ingest;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "extract",
            summary = "Read an article and keep nothing",
            description =
                    "Finds what createArticle would find, and answers with it alone. The text comes as JSON with what is known of it, or as text/plain with the same as query parameters.")
    @APIResponse(
            responseCode = "200",
            description = "All that was found in the text",
            content =
                    @Content(
                            schema = @Schema(implementation = ReadingView.class),
                            examples = @ExampleObject(name = "bridge", value = AttributionExamples.READING)))
    public Uni<ReadingView> extract(@RequestBody(required = true) @Nullable NewArticle article) {
        return ingest.read(validation.fromJson(article));
    }

    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    @Operation(operationId = "extract")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING)))
    public Uni<ReadingView> extractText(byte[] text, @BeanParam PlainTextParameters submission) {
        return ingest.read(validation.fromQuery(submission.with(text)));
    }
}
