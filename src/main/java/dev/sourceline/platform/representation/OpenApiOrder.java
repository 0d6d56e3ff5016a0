package dev.sourceline.platform.representation;

/** In which order the contract is completed: a filter with a higher number runs earlier. */
public final class OpenApiOrder {
    /** Before answers and parameters are completed. */
    public static final int FIRST = 100;
    /** When all operations are complete. */
    public static final int LAST = -100;

    private OpenApiOrder() {}
}
