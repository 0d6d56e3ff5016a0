package dev.sourceline.platform.problem;

/** One type of problem, explained. */
record ProblemTypeView(String type, String title, int status, String meaning) {
    static ProblemTypeView of(ProblemType type) {
        return new ProblemTypeView(type.address(), type.title(), type.status(), type.meaning());
    }
}
