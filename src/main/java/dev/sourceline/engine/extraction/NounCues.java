package dev.sourceline.engine.extraction;

import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.NounPhrases;
import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.syntax.Sentence;
import dev.sourceline.engine.syntax.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code her claim that the lock leaks} and {@code Roe's call for an inquiry}: a noun attributes its complement to its possessor.
 */
final class NounCues {
    /** The words that can link each noun to its content. */
    private static final Map<String, Set<String>> LINKS = ComplementLinks.load("cue-nouns.txt");

    private NounCues() {}

    static List<Finding> in(Document document, Sentence sentence, Clauses clauses) {
        List<Finding> found = new ArrayList<>();
        for (int i = sentence.first() + 1; i + 2 < sentence.end(); i++) {
            if (isNoun(document.tag(i))
                    && !document.isQuoted(i)
                    && links(document.word(i)).contains(document.word(link(document, i)))) {
                at(document, sentence, clauses, i).ifPresent(found::add);
            }
        }
        return found;
    }

    /** {@code her claim is that the lock leaks}: the linking word may follow a verb. */
    private static int link(Document document, int noun) {
        return document.tag(noun + 1) == Tag.BE && document.tag(noun + 2) == Tag.THAT ? noun + 2 : noun + 1;
    }

    private static boolean isNoun(Tag tag) {
        return tag == Tag.NOUN || tag == Tag.VERB;
    }

    private static Set<String> links(String word) {
        Set<String> links = LINKS.get(word);
        if (links == null && word.endsWith("s")) {
            links = LINKS.get(word.substring(0, word.length() - 1));
        }
        return links == null ? Set.of() : links;
    }

    private static Optional<Finding> at(Document document, Sentence sentence, Clauses clauses, int noun) {
        int owner = noun - 1;
        while (owner > sentence.first() && document.tag(owner) == Tag.ADJECTIVE) {
            owner--;
        }
        Phrase mention = owner(document, sentence, clauses.nounPhrases(), owner);
        int link = link(document, noun);
        boolean clause = document.tag(link) == Tag.THAT || document.tag(link) == Tag.TO;
        int first = clause ? link : link + 1;
        Phrase content = new Phrase(first, clauses.nounClauseEnd(first, sentence));
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
