package dev.sourceline.platform.problem;

/** The description of a problem type. */
record ProblemTypeView(String type, String title, int status, String meaning) {
    static ProblemTypeView of(ProblemType type) {
        return new ProblemTypeView(type.address(), type.title(), type.status(), type.meaning());
    }
}
