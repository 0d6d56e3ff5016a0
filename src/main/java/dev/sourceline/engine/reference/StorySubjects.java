package dev.sourceline.engine.reference;

import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Tag;

/** Sees whether a sentence is about a name: {@code In the harbour, skipper Paul Dorr, 44, mended his nets.} */
final class StorySubjects {
    /** A name so near to the beginning of its sentence is its subject, in tokens. */
    private static final int OPENING = 3;

    private static final int LONGEST_APPOSITION = 16;

    private final Document document;

    StorySubjects(Document document) {
        this.document = document;
    }

    boolean isSubject(Name name) {
        int first = document.sentences().get(document.sentenceOf(name.first())).first();
        if (name.lead() - first <= OPENING && document.tag(name.lead() - 1) != Tag.PREPOSITION) {
            return true;
        }
        return document.tag(name.end()) != Tag.GENITIVE && (governs(name) || isPresented(name, first));
    }

    /** A finite verb follows, an apposition or a relative clause between them or not. */
    private boolean governs(Name name) {
        if (document.tag(name.lead() - 1) == Tag.PREPOSITION) {
            return false;
        }
        int at = name.end();
        if (document.tag(at) == Tag.COMMA) {
            at = behindApposition(at + 1);
        }
        while (document.tag(at) == Tag.ADVERB) {
            at++;
        }
        return document.tag(at).isFinite();
    }

    private int behindApposition(int from) {
        int end = Math.min(document.tokens().size(), from + LONGEST_APPOSITION);
        for (int i = from; i < end; i++) {
            Tag tag = document.tag(i);
            if (tag == Tag.COMMA) {
                return i + 1;
            }
            if (tag == Tag.STOP || tag == Tag.QUOTATION_MARK) {
                return from;
            }
        }
        return from;
    }

    /** {@code Beside him was Colin Frey, his brother.} and {@code The bill came from Victor Ames.}: who is new ends the clause. */
    private boolean isPresented(Name name, int first) {
        int before = name.lead() - 1;
        boolean closes = switch (document.tag(name.end())) {
            case COMMA, STOP, WH -> true;
            default -> false;
        };
        if (!closes || before <= first) {
            return false;
        }
        boolean from =
                document.word(before).equals("from") || document.word(before).equals("by");
        return from || (document.tag(before) == Tag.BE && opensWithPlace(first));
    }

    /** {@code Beside him}, {@code Standing there}, {@code Next}: no subject stands before the verb. */
    private boolean opensWithPlace(int first) {
        return switch (document.tag(first)) {
            case PREPOSITION, GERUND, PARTICIPLE, ADVERB -> true;
            default ->
                document.word(first).equals("there") || document.word(first).equals("next");
        };
    }
}
