package dev.sourceline.platform.paging;

import dev.sourceline.platform.problem.ServiceException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * A keyset cursor: the position behind the item with these keys. Opaque to callers.
 *
 * @param list the name of the list; a cursor of another list is refused
 * @param keys the values of the columns that the list is ordered by, at least one
 */
public record Cursor(String list, List<String> keys) {
    // The unit separator: no key holds a control character.
    private static final String SEPARATOR = "\u001f";

    public Cursor {
        keys = List.copyOf(keys);
    }

    public String encoded() {
        String plain = list + SEPARATOR + String.join(SEPARATOR, keys);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Parses a cursor.
     *
     * @throws ServiceException.BadParameter where it is not a cursor of this list with this number of keys
     */
    public static Cursor decode(String encoded, String list, int keys) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            List<String> parts = List.of(plain.split(SEPARATOR, -1));
            if (parts.size() == keys + 1 && parts.getFirst().equals(list) && plain.indexOf(0) < 0) {
                return new Cursor(list, parts.subList(1, parts.size()));
            }
        } catch (IllegalArgumentException _) {
            throw bad();
        }
        throw bad();
    }

    public String text(int key) {
        return keys.get(key);
    }

    public UUID id(int key) {
        try {
            return UUID.fromString(text(key));
        } catch (IllegalArgumentException _) {
            throw bad();
        }
    }

    public int number(int key) {
        try {
            return Integer.parseInt(text(key));
        } catch (NumberFormatException _) {
            throw bad();
        }
    }

    public float fraction(int key) {
        try {
            return Float.parseFloat(text(key));
        } catch (NumberFormatException _) {
            throw bad();
        }
    }

    public Instant instant(int key) {
        try {
            return OffsetDateTime.parse(text(key)).toInstant();
        } catch (DateTimeException _) {
            throw bad();
        }
    }

    private static ServiceException bad() {
        return new ServiceException.BadParameter(
                "cursor", "it is not a cursor of this list. Take it from the header Link of the page before.");
    }
}
