package dev.sourceline.engine.extraction;

import dev.sourceline.engine.syntax.Adjuncts;
import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.syntax.Sentence;
import dev.sourceline.engine.syntax.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code Asked about the leak, Roe sighed} and {@code Roe was asked by Lund whether it leaks}: a question, with or without a named
 * asker.
 */
final class AskedCues {
    private AskedCues() {}

    static List<Finding> in(Document document, Sentence sentence, Clauses clauses) {
        List<Finding> found = new ArrayList<>();
        for (int i = sentence.first(); i + 2 < sentence.end(); i++) {
            if (document.word(i).equals("asked") && document.tag(i) == Tag.PARTICIPLE && !document.isQuoted(i)) {
                at(document, sentence, clauses, i).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Finding> at(Document document, Sentence sentence, Clauses clauses, int asked) {
        Optional<Phrase> by = clauses.agent(asked + 1, sentence.end());
        int at = by.map(Phrase::end).orElse(asked + 1);
        int behindAdjuncts = Adjuncts.skip(document, at, sentence.end());
        while (at < behindAdjuncts && !isAbout(document, at) && !isQuestion(document, at)) {
            at++;
        }
        boolean about = isAbout(document, at);
        int group = asked;
        while (group > sentence.first() && isGroup(document.tag(group - 1))) {
            group--;
        }
        boolean perfect = document.tag(asked - 1) == Tag.HAVE;
        if (perfect || !(about || isQuestion(document, at))) {
            return Optional.empty();
        }
        int first = about ? at + 1 : at;
        int end = about ? clauses.objectEnd(first, sentence) : clauses.clauseEnd(first, sentence);
        if (group == asked && asked == sentence.first() && isAnswered(document, sentence, clauses, first, end)) {
            return Optional.empty();
        }
        // The main clause starts after the first comma.
        Phrase content = new Phrase(first, group == asked ? clauses.commaIn(first, end) : end);
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Finding(by, Optional.of(new Phrase(group, asked + 1)), List.of(content), "AskedCue", 3));
    }

    /** {@code Asked about the cost, Roe replied: …}: the answer tells of the question, and is the attribution. */
    private static boolean isAnswered(Document document, Sentence sentence, Clauses clauses, int first, int end) {
        int comma = clauses.commaIn(first, end);
        for (int i = comma + 1; i < sentence.end() && !document.isQuoted(i); i++) {
            if (document.tag(i) == Tag.VERB && clauses.isReporting(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAbout(Document document, int token) {
        return document.word(token).equals("about");
    }

    private static boolean isQuestion(Document document, int token) {
        return document.tag(token) == Tag.WH
                || document.word(token).equals("if")
                || document.word(token).equals("whether");
    }

    private static boolean isGroup(Tag tag) {
        return switch (tag) {
            case BE, HAVE, MODAL, ADVERB -> true;
            default -> false;
        };
    }
}
