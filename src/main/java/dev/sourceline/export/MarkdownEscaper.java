package dev.sourceline.export;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Escapes text so that CommonMark shows it literally. */
final class MarkdownEscaper {
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>&~|!]");
    // Characters that begin a heading, a list, a rule, a table or a quotation, but only at the start of a line.
    private static final Pattern OPENERS = Pattern.compile("^([#+=-])|^(\\d{1,9})([.)])");

    private MarkdownEscaper() {}

    /** Escapes text into a single line. */
    static String line(String text) {
        return escaped(text.strip().replaceAll("\\s+", " "));
    }

    /** Escapes text and keeps its line breaks. */
    static String paragraph(String text) {
        return text.strip()
                .lines()
                .filter(line -> !line.isBlank())
                .map(MarkdownEscaper::line)
                .collect(Collectors.joining("\n"));
    }

    private static String escaped(String line) {
        String marked = MARKS.matcher(line).replaceAll("\\\\$0");
        return OPENERS.matcher(marked).replaceFirst(opener -> {
            String number = opener.group(2);
            return number == null ? "\\\\" + opener.group(1) : number + "\\\\" + opener.group(3);
        });
    }
}
