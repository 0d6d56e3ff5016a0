package dev.sourceline.engine.extraction;

/**
 * A rule or stage that failed on a text; the text was read without its findings. Immutable and thread-safe.
 *
 * @param rule its name
 * @param exception the type of the exception, without words of the text
 * @param at the line of the engine that failed, as {@code Class.method:line}
 */
public record RuleFailure(String rule, String exception, String at) {
    static RuleFailure of(String rule, Throwable exception) {
        for (StackTraceElement frame : exception.getStackTrace()) {
            if (isStage(frame.getClassName())) {
                return new RuleFailure(rule, exception.getClass().getName(), at(frame));
            }
        }
        return new RuleFailure(rule, exception.getClass().getName(), "");
    }

    /**
     * Whether a type is a rule or stage. Value types such as spans fail because of their callers, which are to be reported.
     */
    private static boolean isStage(String type) {
        return type.startsWith("dev.sourceline.")
                && !type.startsWith("dev.sourceline.engine.text.")
                && !type.endsWith(".Document");
    }

    private static String at(StackTraceElement frame) {
        String owner = frame.getClassName();
        return owner.substring(owner.lastIndexOf('.') + 1) + "." + frame.getMethodName() + ":" + frame.getLineNumber();
    }
}
