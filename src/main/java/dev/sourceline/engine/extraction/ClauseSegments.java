package dev.sourceline.engine.extraction;

import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Tag;

/** Splits the part of a sentence before a verb, read backwards, at commas, dashes and brackets. */
final class ClauseSegments {
    private final Document document;

    ClauseSegments(Document document) {
        this.document = document;
    }

    /** {@code In May, Jane Roe, a professor, said}: the first segment is an adjunct and does not contain the head. */
    boolean opensAside(int token) {
        return switch (document.tag(token)) {
            case PREPOSITION, SUBORDINATOR, ADVERB, GERUND, PARTICIPLE, TO -> true;
            default -> false;
        };
    }

    /** The start of the segment that ends at {@code end}: the first token after its left border. */
    int segmentStart(int end, int floor) {
        for (int i = end - 1; i >= floor; i--) {
            Tag tag = document.tag(i);
            if (tag == Tag.COMMA
                    || tag == Tag.STOP
                    || tag == Tag.QUOTATION_MARK
                    || (tag == Tag.BREAK
                            && !document.token(i).is(")")
                            && !document.token(i).is("("))) {
                return i + 1;
            }
        }
        return floor;
    }

    boolean opensSegment(int token) {
        return document.tag(token) == Tag.COMMA || document.token(token).is("-");
    }

    boolean isApposition(int start, int end) {
        return switch (document.tag(start)) {
            case DETERMINER, NUMBER, WH, PREPOSITION, GERUND, PARTICIPLE, ADJECTIVE, NOUN, ADVERB, VERB, POSSESSIVE ->
                true;
            case NAME -> end - start <= 4 || document.tag(start - 2) == Tag.NAME;
            case CONJUNCTION -> document.tag(start + 1) != Tag.PRONOUN;
            case SUBORDINATOR -> !hasFinite(start, end);
            default -> false;
        };
    }

    private boolean hasFinite(int start, int end) {
        for (int i = start; i < end; i++) {
            if (document.tag(i).isFinite()) {
                return true;
            }
        }
        return false;
    }

    boolean isBorder(int token, int floor) {
        if (token < floor) {
            return true;
        }
        return switch (document.tag(token)) {
            case COMMA, BREAK, STOP, QUOTATION_MARK, SUBORDINATOR, CONJUNCTION -> true;
            default -> false;
        };
    }

    /** The opening bracket that matches {@code close}, or {@code close} itself. */
    int open(int close, int floor) {
        for (int i = close - 1; i > floor; i--) {
            if (document.token(i).is("(")) {
                return i;
            }
        }
        return close;
    }

    int groupStart(int verb, int floor) {
        int group = verb;
        while (group > floor && isAuxiliary(document.tag(group - 1))) {
            group--;
        }
        return group;
    }

    private static boolean isAuxiliary(Tag tag) {
        return tag.isAuxiliary() || tag == Tag.NOT || tag == Tag.ADVERB;
    }
}
