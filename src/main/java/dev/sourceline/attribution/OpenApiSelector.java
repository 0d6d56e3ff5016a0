package dev.sourceline.attribution;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Describes selectors in the OpenAPI document: their class is the engine's, which knows no annotation of the framework. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class OpenApiSelector implements OASFilter {
    private static final Map<String, String> MEMBERS = Map.of(
            "start", "Where it begins: the number of code points of the text before it",
            "end", "Where it ends: the number of code points of the text up to there",
            "exact", "The text between start and end",
            "prefix", "The text before start, at most 32 code points",
            "suffix", "The text from end on, at most 32 code points");

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        Schema selector = contract.getComponents().getSchemas().get("Selector");
        if (selector != null) {
            selector.setDescription("Points into a text, by position and by quotation (W3C Web Annotation).");
            selector.getProperties().forEach((name, member) -> member.setDescription(MEMBERS.get(name)));
        }
    }
}
