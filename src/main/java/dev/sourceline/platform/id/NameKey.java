package dev.sourceline.platform.id;

import java.text.Normalizer;
import java.util.Locale;

/** A name as it is compared: compatibility forms made one, lower case, single spaces. */
public final class NameKey {
    // An index entry holds 2,704 bytes; nobody's name is this long.
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
