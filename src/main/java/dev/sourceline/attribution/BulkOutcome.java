package dev.sourceline.attribution;

import java.util.Locale;

/** What became of a line of a bulk. */
enum BulkOutcome {
    NEW,
    KNOWN,
    DECLINED,
    FAILED;

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int LOWEST_FAILURE = 500;

    static BulkOutcome of(BulkResult line) {
        return switch (line.status()) {
            case CREATED -> NEW;
            case OK -> KNOWN;
            default -> line.status() < LOWEST_FAILURE ? DECLINED : FAILED;
        };
    }

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
