package dev.sourceline.extraction;

import dev.sourceline.syntax.Adjuncts;
import dev.sourceline.syntax.Document;
import dev.sourceline.syntax.Phrase;
import dev.sourceline.syntax.Sentence;
import dev.sourceline.syntax.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code Sales fell, according to two people at the firm.} and {@code According to the police, nobody was hurt.} */
final class AccordingTo {
    private AccordingTo() {}

    static List<Finding> in(Document document, Sentence sentence, Clauses clauses) {
        List<Finding> found = new ArrayList<>();
        for (int i = sentence.first(); i + 2 < sentence.end(); i++) {
            if (document.token(i).is("according") && document.token(i + 1).is("to") && !document.isQuoted(i)) {
                add(document, sentence, clauses, i, found);
            }
        }
        return found;
    }

    private static void add(Document document, Sentence sentence, Clauses clauses, int at, List<Finding> found) {
        Phrase mention = clauses.mentionFrom(at + 2, sentence.end());
        List<Phrase> contents = new ArrayList<>();
        int leftEnd = clauses.trimmed(sentence.first(), at);
        int left = clauses.inBrackets(sentence.first(), leftEnd);
        Tag before = document.tag(at - 1) == Tag.COMMA ? document.tag(at - 2) : document.tag(at - 1);
        boolean opensClause = before == Tag.CONJUNCTION || before == Tag.SUBORDINATOR || before == Tag.THAT;
        if (leftEnd > left + 1 && !opensClause) {
            contents.add(new Phrase(left, leftEnd));
        }
        int right = Adjuncts.skip(document, mention.end(), sentence.end());
        right = document.tag(right) == Tag.COMMA ? right : mention.end();
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
            found.add(
                    new Finding(Optional.of(mention), Optional.of(new Phrase(at, at + 2)), contents, "AccordingTo", 0));
        }
    }
}
