package dev.sourceline.platform.id;

import java.text.Normalizer;
import java.util.Locale;

/** The key by which names are compared: NFKC, lower case, single spaces, at most 200 characters and a hash. */
public final class NameKey {
    // An index entry of PostgreSQL holds 2,704 bytes.
    private static final int LONGEST = 200;

    private NameKey() {}

    public static String of(String name) {
        String key = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
        return key.length() <= LONGEST ? key : key.substring(0, LONGEST) + '…' + Integer.toHexString(key.hashCode());
    }
}
