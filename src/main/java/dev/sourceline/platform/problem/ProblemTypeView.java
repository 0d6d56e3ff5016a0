package dev.sourceline.platform.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The description of a problem type. */
@Schema(name = "ProblemType", description = "One type of problem, explained.")
record ProblemTypeView(
        @Schema(description = "Address of this explanation") String type,

        @Schema(description = "What is wrong, in a few words")
        String title,

        @Schema(description = "Status code of such an answer", minimum = "400")
        int status,

        @Schema(description = "What it means, and what to do")
        String meaning) {
    static ProblemTypeView of(ProblemType type) {
        return new ProblemTypeView(type.address(), type.title(), type.status(), type.meaning());
    }
}
