package dev.sourceline.extraction;

import dev.sourceline.syntax.Document;
import dev.sourceline.syntax.Phrase;
import dev.sourceline.syntax.Sentence;
import dev.sourceline.syntax.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code Asked about the leak, Roe sighed} and {@code Roe was asked whether it leaks}: a question that nobody is named for. */
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
        boolean about = document.word(asked + 1).equals("about");
        boolean question = document.tag(asked + 1) == Tag.WH
                || document.word(asked + 1).equals("if")
                || document.word(asked + 1).equals("whether");
        int group = asked;
        while (group > sentence.first() && isGroup(document.tag(group - 1))) {
            group--;
        }
        boolean perfect = document.tag(asked - 1) == Tag.HAVE;
        if (perfect || !(about || question)) {
            return Optional.empty();
        }
        int first = about ? asked + 2 : asked + 1;
        int end = about ? clauses.objectEnd(first, sentence) : clauses.clauseEnd(first, sentence);
        // What the participle belongs to goes on behind the first comma.
        Phrase content = new Phrase(first, group == asked ? clauses.commaIn(first, end) : end);
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        Optional.empty(), Optional.of(new Phrase(group, asked + 1)), List.of(content), "AskedCue", 3));
    }

    private static boolean isGroup(Tag tag) {
        return switch (tag) {
            case BE, HAVE, MODAL, ADVERB -> true;
            default -> false;
        };
    }
}
