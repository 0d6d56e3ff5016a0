package dev.sourceline.article;

import dev.sourceline.platform.problem.OpenApiProblems;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Adds to every operation on one article in the OpenAPI document that the article may have been deleted. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class OpenApiDeletedArticles implements OASFilter {
    private static final String ARTICLE = "/v1/articles/{id}";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getPaths().getPathItems().forEach((path, item) -> {
            if (path.startsWith(ARTICLE)) {
                item.getOperations()
                        .values()
                        .forEach(operation -> operation
                                .getResponses()
                                .addAPIResponse("410", OpenApiProblems.told("The article was deleted")));
            }
        });
    }
}
