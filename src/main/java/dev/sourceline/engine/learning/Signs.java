package dev.sourceline.engine.learning;

import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Sentence;
import dev.sourceline.engine.syntax.Tag;
import dev.sourceline.engine.syntax.Token;
import java.util.List;

/** A text in numbers, as features need it: words, lemmas, frames, tags, quotations and the rules' findings, token by token. */
@SuppressWarnings("EnumOrdinal")
final class Signs {
    private static final Tag[] TAGS = Tag.values();

    private final Document document;
    private final int[] words;
    private final int[] lemmas;
    private final int[] frames;
    private final byte[] tags;
    private final int[] findings;
    private final List<RuleFinding> rules;
    private final ClauseHints clauses;

    Signs(Document document, List<RuleFinding> rules, ClauseHints clauses) {
        this.document = document;
        this.clauses = clauses;
        this.rules = rules;
        int size = document.tokens().size();
        this.words = new int[size];
        this.lemmas = new int[size];
        this.frames = new int[size];
        this.tags = new byte[size];
        this.findings = new int[size];
        for (int i = 0; i < size; i++) {
            Token token = document.token(i);
            tags[i] = (byte) document.tag(i).ordinal();
            words[i] = token.kind() == Token.Kind.NUMBER ? 1 : token.word().hashCode();
            LemmaTable.Entry entry = LemmaTable.of(token.word());
            lemmas[i] = entry.lemma() == 0 ? words[i] : entry.lemma();
            frames[i] = entry.frames();
        }
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).cue().isPresent()) {
                var cue = rules.get(i).cue().get();
                for (int j = cue.first(); j < cue.end(); j++) {
                    findings[j] = i + 1;
                }
            }
        }
    }

    Document document() {
        return document;
    }

    ClauseHints clauses() {
        return clauses;
    }

    int size() {
        return words.length;
    }

    int word(int token) {
        return isOutside(token) ? 2 : words[token];
    }

    int lemma(int token) {
        return isOutside(token) ? 2 : lemmas[token];
    }

    /** What the lexicon says a verb takes, a bit for each frame; 0 where it does not know the word. */
    int frames(int token) {
        return isOutside(token) ? 0 : frames[token];
    }

    Tag tag(int token) {
        return isOutside(token) ? Tag.STOP : TAGS[tags[token]];
    }

    int tagNumber(int token) {
        return isOutside(token) ? Tag.STOP.ordinal() : tags[token];
    }

    boolean isQuoted(int token) {
        return document.isQuoted(token);
    }

    Sentence sentence(int token) {
        return document.sentences().get(document.sentenceOf(token));
    }

    /** The index of the rules' finding that has {@code token} in its cue, or -1. */
    int finding(int token) {
        return isOutside(token) ? -1 : findings[token] - 1;
    }

    RuleFinding rule(int finding) {
        return rules.get(finding);
    }

    List<RuleFinding> rules() {
        return rules;
    }

    private boolean isOutside(int token) {
        return token < 0 || token >= words.length;
    }
}
