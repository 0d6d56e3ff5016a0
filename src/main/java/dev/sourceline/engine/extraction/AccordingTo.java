package dev.sourceline.engine.extraction;

import dev.sourceline.engine.syntax.Adjuncts;
import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.syntax.Sentence;
import dev.sourceline.engine.syntax.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code Sales fell, according to two people at the firm.}, {@code According to the police, nobody was hurt.} and {@code In Roe's
 * view, it leaks.}
 */
final class AccordingTo {
    private static final Set<String> VIEWS = Set.of("view", "opinion", "words", "telling", "judgment", "judgement");

    /** The maximum distance from "in" to "view", in tokens. */
    private static final int FARTHEST = 10;

    private final Document document;
    private final Sentence sentence;
    private final Clauses clauses;
    private final List<Finding> found = new ArrayList<>();

    private AccordingTo(Document document, Sentence sentence, Clauses clauses) {
        this.document = document;
        this.sentence = sentence;
        this.clauses = clauses;
    }

    static List<Finding> in(Document document, Sentence sentence, Clauses clauses) {
        return new AccordingTo(document, sentence, clauses).read();
    }

    private List<Finding> read() {
        for (int i = sentence.first(); i + 2 < sentence.end(); i++) {
            if (document.isQuoted(i)) {
                continue;
            }
            if (document.token(i).is("according") && document.token(i + 1).is("to")) {
                Phrase mention = clauses.mentionFrom(i + 2, sentence.end());
                add(new Phrase(i, i + 2), i, mention, mention.end());
            } else if (document.token(i).is("in")) {
                inTheView(i);
            }
        }
        return found;
    }

    /** {@code In Roe's view, it leaks} */
    private void inTheView(int in) {
        int view = in + 1;
        while (view < Math.min(sentence.end(), in + FARTHEST) && !VIEWS.contains(document.word(view))) {
            view++;
        }
        int owner = document.tag(view - 1) == Tag.ADJECTIVE ? view - 2 : view - 1;
        Phrase mention = switch (document.tag(owner)) {
            case POSSESSIVE -> new Phrase(owner, owner + 1);
            case GENITIVE -> clauses.nounPhrases().before(owner, sentence.first());
            default -> new Phrase(owner, owner);
        };
        boolean aside = in == sentence.first() || document.tag(in - 1) == Tag.COMMA;
        boolean closes = document.tag(view + 1) == Tag.COMMA || document.tag(view + 1) == Tag.STOP;
        if (VIEWS.contains(document.word(view)) && mention.first() == in + 1 && aside && closes) {
            add(new Phrase(view, view + 1), in, mention, view + 1);
        }
    }

    /**
     * @param at the end of the content before the cue
     * @param behind the end of the cue and its source
     */
    private void add(Phrase cue, int at, Phrase mention, int behind) {
        List<Phrase> contents = new ArrayList<>();
        int leftEnd = clauses.trimmed(sentence.first(), at);
        int left = clauses.behindColon(clauses.inBrackets(sentence.first(), leftEnd), leftEnd);
        Tag before = document.tag(at - 1) == Tag.COMMA ? document.tag(at - 2) : document.tag(at - 1);
        boolean opensClause = before == Tag.CONJUNCTION || before == Tag.SUBORDINATOR || before == Tag.THAT;
        if (leftEnd > left + 1 && !opensClause) {
            contents.add(new Phrase(left, leftEnd));
        }
        int right = Adjuncts.skip(document, behind, sentence.end());
        right = document.tag(right) == Tag.COMMA ? right : behind;
        boolean comma = document.tag(right) == Tag.COMMA;
        if (right < sentence.end() && (comma || contents.isEmpty())) {
            int first = comma ? right + 1 : right;
            int end = clauses.clauseEnd(Math.min(first, sentence.end() - 1), sentence);
            if (end > first
                    && (contents.isEmpty() || (document.tag(first) != Tag.GERUND && document.tag(first) != Tag.WH))) {
                contents.add(new Phrase(first, end));
            }
        }
        if (!mention.isEmpty() && !contents.isEmpty()) {
            found.add(new Finding(Optional.of(mention), Optional.of(cue), contents, "AccordingTo", 0));
        }
    }
}
