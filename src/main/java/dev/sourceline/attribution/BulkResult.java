package dev.sourceline.attribution;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.sourceline.article.StoredArticle;
import dev.sourceline.platform.problem.Problem;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The result of one line of a bulk request.
 *
 * @param line its number, from 1
 * @param status the HTTP status that the line alone would have got
 * @param id of the article
 * @param version its number
 * @param problem why the line was rejected
 */
@RegisterForReflection(registerFullHierarchy = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(description = "What became of one article of a bulk.")
record BulkResult(
        @Schema(description = "Number of the line or of the item, from 1", minimum = "1")
        long line,

        @Schema(
                description = "Status code that the article would have been answered with had it been sent alone",
                minimum = "100")
        int status,

        @Schema(description = "Id of the article, where it is kept")
        Optional<UUID> id,

        @Schema(description = "Number of the version, where it is kept, from 1", minimum = "1")
        Optional<Integer> version,

        @Schema(description = "Why it was declined") Optional<Problem> problem) {
    private static final int OK = 200;
    private static final int CREATED = 201;

    static BulkResult of(long line, StoredArticle stored) {
        return new BulkResult(
                line,
                stored.isNew() ? CREATED : OK,
                Optional.of(stored.article()),
                Optional.of(stored.number()),
                Optional.empty());
    }

    static BulkResult of(long line, Problem problem) {
        return new BulkResult(line, problem.status(), Optional.empty(), Optional.empty(), Optional.of(problem));
    }
}
