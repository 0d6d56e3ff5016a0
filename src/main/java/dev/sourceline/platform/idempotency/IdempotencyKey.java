package dev.sourceline.platform.idempotency;

import dev.sourceline.platform.problem.ServiceException;
import java.util.regex.Pattern;

/**
 * The key that tells a repeated request from a new one.
 *
 * @param caller the id of the caller; keys of two callers are independent
 * @param fingerprint a hash of the request; the same key with another fingerprint is refused
 */
public record IdempotencyKey(String caller, String value, String fingerprint) {
    public static final String HEADER = "Idempotency-Key";

    // The draft asks for a string of RFC 9651; many clients send the bare form.
    private static final Pattern QUOTED = Pattern.compile("\"((?:[ !#-\\[\\]-~]|\\\\[\"\\\\])*)\"");
    private static final Pattern BARE = Pattern.compile("[!#-+\\--:<-~]+");
    private static final int LONGEST = 255;

    /** Parses the header. */
    public static IdempotencyKey of(String header, String caller, String fingerprint) {
        String value = value(header.strip());
        if (value.isEmpty() || value.length() > LONGEST) {
            throw bad();
        }
        return new IdempotencyKey(caller, value, fingerprint);
    }

    private static String value(String header) {
        var quoted = QUOTED.matcher(header);
        if (quoted.matches()) {
            return String.valueOf(quoted.group(1)).replaceAll("\\\\(.)", "$1");
        }
        if (BARE.matcher(header).matches()) {
            return header;
        }
        throw bad();
    }

    private static ServiceException bad() {
        return new ServiceException.BadHeader(
                HEADER,
                "send 1 to " + LONGEST + " ASCII characters in quotation marks, such as \"8e03978e-40d5-43dd\".");
    }
}
