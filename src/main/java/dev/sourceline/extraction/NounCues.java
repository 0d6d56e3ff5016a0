package dev.sourceline.extraction;

import dev.sourceline.syntax.Document;
import dev.sourceline.syntax.NounPhrases;
import dev.sourceline.syntax.Phrase;
import dev.sourceline.syntax.Sentence;
import dev.sourceline.syntax.Tag;
import dev.sourceline.text.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code her claim that the lock leaks}: a noun names what its owner says. */
final class NounCues {
    private static final Set<String> NOUNS = Set.copyOf(Lexicon.entries("cue-nouns.txt"));

    private NounCues() {}

    static List<Finding> in(Document document, Sentence sentence, Clauses clauses) {
        List<Finding> found = new ArrayList<>();
        for (int i = sentence.first() + 1; i + 2 < sentence.end(); i++) {
            boolean noun = document.tag(i) == Tag.NOUN && document.tag(i + 1) == Tag.THAT && !document.isQuoted(i);
            if (noun && isCue(document.word(i))) {
                at(document, sentence, clauses, i).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean isCue(String word) {
        return NOUNS.contains(word) || (word.endsWith("s") && NOUNS.contains(word.substring(0, word.length() - 1)));
    }

    private static Optional<Finding> at(Document document, Sentence sentence, Clauses clauses, int noun) {
        int owner = noun - 1;
        while (owner > sentence.first() && document.tag(owner) == Tag.ADJECTIVE) {
            owner--;
        }
        Phrase mention = owner(document, sentence, clauses.nounPhrases(), owner);
        Phrase content = new Phrase(noun + 1, clauses.nounClauseEnd(noun + 1, sentence));
        return mention.isEmpty() || content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        Optional.of(mention), Optional.of(new Phrase(noun, noun + 1)), List.of(content), "NounCue", 4));
    }

    private static Phrase owner(Document document, Sentence sentence, NounPhrases nounPhrases, int token) {
        return switch (document.tag(token)) {
            case POSSESSIVE -> new Phrase(token, token + 1);
            case GENITIVE -> nounPhrases.before(token, sentence.first());
            default -> new Phrase(token, token);
        };
    }
}
