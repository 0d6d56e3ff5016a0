package dev.sourceline.platform.representation;

import org.jspecify.annotations.Nullable;

/** Whether a caller accepts gzip, decided as the HTTP server decides it that compresses the answer. */
final class AcceptEncoding {
    private AcceptEncoding() {}

    /** True where {@code Accept-Encoding} gives gzip, or else {@code *}, a weight above 0. */
    static boolean acceptsGzip(@Nullable String header) {
        double gzip = -1;
        double anything = -1;
        for (String coding : (header == null ? "" : header).split(",", -1)) {
            if (coding.contains("*")) {
                anything = weight(coding);
            } else if (coding.contains("gzip") && weight(coding) > gzip) {
                gzip = weight(coding);
            }
        }
        return gzip > 0 || (gzip < 0 && anything > 0);
    }

    private static double weight(String coding) {
        int equals = coding.indexOf('=');
        if (equals < 0) {
            return 1;
        }
        try {
            return Double.parseDouble(coding.substring(equals + 1));
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
