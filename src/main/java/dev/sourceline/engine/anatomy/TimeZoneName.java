package dev.sourceline.engine.anatomy;

import dev.sourceline.engine.text.Lexicon;
import dev.sourceline.engine.text.Word;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the name of a time zone: {@code ET}, {@code Eastern time}, {@code GMT+1}, {@code +02:00}. */
final class TimeZoneName {
    private static final Map<String, ZoneId> NAMED = named();

    private TimeZoneName() {}

    static Optional<ZoneId> at(String text, List<Word> words, int i) {
        int at = i < words.size() && words.get(i).is("(") ? i + 1 : i;
        if (at >= words.size()) {
            return Optional.empty();
        }
        Word word = words.get(at);
        boolean universal = word.lower().startsWith("gmt") || word.lower().startsWith("utc");
        Optional<ZoneId> offset = offset(text, word.start() + (universal ? 3 : 0));
        if (offset.isPresent()) {
            return offset;
        }
        boolean local = Character.isUpperCase(text.charAt(word.start()));
        return local ? Optional.ofNullable(NAMED.get(word.lower())) : Optional.empty();
    }

    /** {@code +02:00}, {@code +0200}, {@code +2} or {@code Z} at {@code start}. */
    static Optional<ZoneId> offset(String text, int start) {
        if (start >= text.length()) {
            return Optional.empty();
        }
        char sign = text.charAt(start);
        if (sign == 'Z' && (start + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(start + 1)))) {
            return Optional.of(ZoneOffset.UTC);
        }
        int end = start + 1;
        while (end < text.length() && end < start + 6 && (isDigit(text.charAt(end)) || text.charAt(end) == ':')) {
            end++;
        }
        if ((sign != '+' && sign != '-' && sign != '−') || end == start + 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneOffset.of((sign == '+' ? "+" : "-") + text.substring(start + 1, end)));
        } catch (DateTimeException noOffset) {
            return Optional.empty();
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Map<String, ZoneId> named() {
        Map<String, ZoneId> zones = new HashMap<>();
        for (String line : Lexicon.entries("zones.txt")) {
            int space = line.indexOf(' ');
            zones.put(line.substring(0, space), ZoneId.of(line.substring(space + 1)));
        }
        return Map.copyOf(zones);
    }
}
