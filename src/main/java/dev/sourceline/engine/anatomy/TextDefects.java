package dev.sourceline.engine.anatomy;

import dev.sourceline.engine.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds signs of damage in a text: encoding errors, undecoded escapes, markup and control characters. */
final class TextDefects {
    // A UTF-8 continuation byte, as Windows-1252 or ISO 8859-1 decodes it.
    private static final String CONTINUATION =
            "[\\x80-\\xBF\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D\u2018\u2019\u201C\u201D"
                    + "\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178]";
    private static final Map<TextDefect.Kind, Pattern> PATTERNS = patterns();

    private TextDefects() {}

    /** The defects of the text, one for each kind, in the order of the kinds. */
    static List<TextDefect> find(String text) {
        List<TextDefect> defects = new ArrayList<>();
        for (var pattern : PATTERNS.entrySet()) {
            Matcher matcher = pattern.getValue().matcher(text);
            if (mayShow(pattern.getKey(), text) && matcher.find()) {
                Span first = new Span(matcher.start(), matcher.end());
                int count = 1;
                while (matcher.find()) {
                    count++;
                }
                defects.add(new TextDefect(pattern.getKey(), first, count));
            }
        }
        return defects;
    }

    /**
     * Whether the text contains a character that the kind's pattern can start with. Most texts contain none, which saves the search.
     */
    private static boolean mayShow(TextDefect.Kind kind, String text) {
        List<String> beginnings = switch (kind) {
            case MOJIBAKE -> List.of("â", "ð", "ï", "Ã", "Â");
            case REPLACEMENT_CHARACTER -> List.of("\uFFFD");
            case UNREAD_ESCAPE -> List.of("\\");
            case LOST_ESCAPE -> List.of("u20", "u00");
            case HTML -> List.of("&", "<");
            case CONTROL_CHARACTER -> List.of("");
        };
        return beginnings.stream().anyMatch(text::contains);
    }

    private static Map<TextDefect.Kind, Pattern> patterns() {
        Map<TextDefect.Kind, Pattern> patterns = new EnumMap<>(TextDefect.Kind.class);
        for (TextDefect.Kind kind : TextDefect.Kind.values()) {
            patterns.put(kind, Pattern.compile(written(kind)));
        }
        return patterns;
    }

    private static String written(TextDefect.Kind kind) {
        return switch (kind) {
            // Two-byte sequences start with Â to Ô (Latin, Greek, Cyrillic …), three-byte ones with â, ã and ï,
            // four-byte ones with ð. A letter after it makes it a word: “Âge”, “Ãlvaro”.
            case MOJIBAKE ->
                "â" + CONTINUATION + CONTINUATION + "|ð[\u0178\\x9F]" + CONTINUATION + CONTINUATION + "|ï¿½|ï»¿|Ã"
                        + CONTINUATION + "|Â[\\x80-\\xBF](?!\\p{L}\\p{L}\\p{L}\\p{L})|â€";
            case REPLACEMENT_CHARACTER -> "\uFFFD+";
            case UNREAD_ESCAPE ->
                "\\\\u[0-9A-Fa-f]{4}|\\\\x[0-9A-Fa-f]{2}|\\\\[nrt\"'](?![\\\\:\\w])|\\\\n(?=[A-Z\\\\])";
            // Quotation marks, dashes, the ellipsis and the no-break space: newsrooms use them, and no English word
            // contains these codes.
            case LOST_ESCAPE -> "(?<!\\\\)u(?:201[34589cCdD]|2026|00[aA]0|00[eE]9)(?![0-9])";
            case HTML ->
                "&(?:[a-zA-Z][a-zA-Z0-9]{1,30}|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});"
                        + "|</?(?:p|br|div|span|a|em|strong|b|i|h[1-6]|ul|ol|li|img|blockquote|figure|script|style|iframe|table|td|tr)"
                        + "(?:\\s[^<>\\n]{0,300})?/?>";
            case CONTROL_CHARACTER -> "[\\x00-\\x08\\x0E-\\x1F\\x7F]+";
        };
    }
}
