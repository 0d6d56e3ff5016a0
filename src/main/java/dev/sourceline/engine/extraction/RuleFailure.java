package dev.sourceline.engine.extraction;

/**
 * A rule or a stage that failed on a text, which was read without its finding.
 *
 * @param rule its name
 * @param exception what it failed with, without words of the text
 * @param at the engine's line that failed, as {@code Class.method:line}
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

    /** The small words of the engine, as a span, fail for what others do with them. */
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
