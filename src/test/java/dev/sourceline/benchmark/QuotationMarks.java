package dev.sourceline.benchmark;

import dev.sourceline.engine.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the parts of a text inside double quotation marks, by the rules of the protocol. */
final class QuotationMarks {
    private static final Pattern OPENS = Pattern.compile("\\s*(?:[\"“„«]|``)");

    private final String text;
    private final BitSet quoted = new BitSet();
    /** The start of the open quotation, or -1. */
    private int open = -1;

    private boolean german;

    private QuotationMarks(String text) {
        this.text = text;
    }

    /** The quoted regions of each paragraph that contain a word, including the marks. */
    static List<Span> regions(String text) {
        QuotationMarks marks = new QuotationMarks(text);
        List<Span> paragraphs = paragraphs(text);
        marks.scan(paragraphs);
        return paragraphs.stream()
                .flatMap(paragraph -> marks.regions(paragraph).stream())
                .filter(region -> !new Words(text).in(region).isEmpty())
                .toList();
    }

    static List<Span> paragraphs(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                if (i > start) {
                    paragraphs.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        return paragraphs;
    }

    private void scan(List<Span> paragraphs) {
        boolean carried = false;
        for (int p = 0; p < paragraphs.size(); p++) {
            Span paragraph = paragraphs.get(p);
            open = carried ? paragraph.start() : -1;
            german = false;
            scan(paragraph);
            carried = false;
            if (open >= 0) {
                close(paragraph.end());
                carried = p + 1 < paragraphs.size()
                        && closesWithoutOpening(paragraphs.get(p + 1).in(text));
            }
        }
    }

    private void scan(Span paragraph) {
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            if (text.startsWith("``", i) && i + 1 < paragraph.end()) {
                openAt(i);
                i++;
            } else if (text.startsWith("''", i) && i + 1 < paragraph.end() && open >= 0) {
                close(i + 2);
                i++;
            } else {
                mark(text.charAt(i), i);
            }
        }
    }

    private void mark(char mark, int at) {
        switch (mark) {
            case '„' -> {
                german |= open < 0;
                openAt(at);
            }
            case '“' -> {
                if (german && open >= 0) {
                    close(at + 1);
                } else {
                    openAt(at);
                }
            }
            case '”', '»' -> close(at + 1);
            case '«' -> openAt(at);
            case '"' -> {
                if (open < 0) {
                    openAt(at);
                } else {
                    quoted.set(open, at + 1);
                    open = -1;
                }
            }
            default -> {}
        }
    }

    private void openAt(int at) {
        open = open < 0 ? at : open;
    }

    private void close(int end) {
        if (open >= 0) {
            quoted.set(open, end);
            open = -1;
            german = false;
        }
    }

    private static boolean closesWithoutOpening(String paragraph) {
        if (OPENS.matcher(paragraph).lookingAt()) {
            return false;
        }
        int opening = paragraph.indexOf('“');
        int closing = paragraph.indexOf('”');
        long straight = paragraph.chars().filter(c -> c == '"').count();
        return (closing >= 0 && (opening < 0 || closing < opening) && straight == 0) || straight % 2 == 1;
    }

    private List<Span> regions(Span paragraph) {
        List<Span> regions = new ArrayList<>();
        int start = quoted.nextSetBit(paragraph.start());
        while (start >= 0 && start < paragraph.end()) {
            int end = start + 1;
            while (end < paragraph.end() && quoted.get(end) && !touchesNext(end)) {
                end++;
            }
            regions.add(new Span(start, end));
            start = quoted.nextSetBit(end);
        }
        return regions;
    }

    /** Whether one quotation ends and the next begins directly after it. */
    private boolean touchesNext(int at) {
        char here = text.charAt(at);
        char before = text.charAt(at - 1);
        return (here == '“' || here == '"') && (before == '”' || before == '"');
    }
}
