package dev.sourceline.engine.extraction;

import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.syntax.Tag;

/** Finds mentions after a cue: {@code said Jane Roe, a professor at Leeds who studies rivers.} */
final class Mentions {
    private final Document document;
    private final Clauses clauses;

    Mentions(Document document, Clauses clauses) {
        this.document = document;
        this.clauses = clauses;
    }

    /** The mention that starts at {@code first}; an empty phrase if there is none. */
    Phrase from(int first, int limit) {
        int end = clauses.nounPhrases().from(first, limit).end();
        while (end > first && end < limit) {
            boolean relative = document.token(end).is("who");
            boolean apposition = document.tag(end) == Tag.COMMA && opensApposition(end + 1, limit);
            if (!relative && !apposition) {
                break;
            }
            int next = segmentEnd(end + 1, limit);
            if (apposition && clauses.hasOwnVerb(end + 1, next)) {
                break;
            }
            if (next >= limit - 1 || relative || document.tag(next) == Tag.COMMA || document.tag(next) == Tag.STOP) {
                end = next;
            } else {
                break;
            }
        }
        return new Phrase(first, end);
    }

    private boolean opensApposition(int at, int limit) {
        if (at >= limit) {
            return false;
        }
        return switch (document.tag(at)) {
            case DETERMINER, NUMBER, WH, ADJECTIVE, NOUN, POSSESSIVE -> true;
            case NAME ->
                document.tag(at + 1) == Tag.NAME
                        || document.tag(at + 1) == Tag.NOUN
                        || document.tag(at + 1) == Tag.COMMA;
            default -> false;
        };
    }

    private int segmentEnd(int from, int limit) {
        int at = from;
        while (at < limit) {
            Tag tag = document.tag(at);
            if (tag == Tag.COMMA || tag == Tag.STOP || tag == Tag.QUOTATION_MARK || tag == Tag.BREAK) {
                return at;
            }
            at++;
        }
        return at;
    }
}
