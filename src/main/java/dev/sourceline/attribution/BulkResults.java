package dev.sourceline.attribution;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of the articles of a bulk that was sent as one JSON array. */
@Schema(description = "What became of the articles of a bulk.")
@RegisterForReflection
record BulkResults(
        @Schema(description = "One result for each article, in their order")
        List<BulkResult> items) {}
