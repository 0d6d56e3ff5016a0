package dev.sourceline.engine.reference;

import dev.sourceline.engine.reference.MentionPhrase.Article;
import dev.sourceline.engine.syntax.Document;
import java.util.List;
import java.util.Set;

/** Finds the borders and the head of a noun phrase. */
final class NounPhraseBorders {
    /** Words after which a noun phrase holds only complements and modifiers of its head. */
    private static final Set<String> BORDERS = Set.of(
            "of",
            "for",
            "from",
            "with",
            "in",
            "at",
            "on",
            "to",
            "by",
            "about",
            "over",
            "against",
            "near",
            "under",
            "inside",
            "among",
            "as",
            "who",
            "which",
            "that",
            "whose",
            "whom",
            "where",
            "after",
            "before",
            "including",
            "like",
            "close",
            "familiar",
            "such",
            "outside",
            "across",
            "between");

    private static final Set<String> CUTS = Set.of(",", "-", "who", "which", ":", "[", ";");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");
    private static final Set<String> POSSESSIVE = Set.of("his", "her", "its", "their", "my", "our", "your", "'s");

    private final Document document;

    NounPhraseBorders(Document document) {
        this.document = document;
    }

    /** Whether a token can be part of a noun phrase, read backwards. */
    boolean continues(int at) {
        return document.token(at).isWord()
                && !BORDERS.contains(document.word(at))
                && !document.word(at).equals("and");
    }

    /** Whether a token is a determiner that starts a noun phrase. */
    boolean opens(int at) {
        return DEFINITE.contains(document.word(at))
                || POSSESSIVE.contains(document.word(at))
                || document.word(at).equals("a")
                || document.word(at).equals("an");
    }

    /**
     * The start of the apposition or relative clause in the noun phrase, or its end; brackets belong to the phrase.
     */
    int cut(int first, int end) {
        int at = first + 1;
        while (at < end && !isCut(at)) {
            at = document.word(at).equals("(") ? behindBracket(at, end) : at + 1;
        }
        return Math.min(at, end);
    }

    private boolean isCut(int at) {
        boolean joins = document.word(at).equals("-") && document.token(at - 1).isCapital() && isCapital(at + 1);
        return CUTS.contains(document.word(at)) && !joins;
    }

    private boolean isCapital(int at) {
        return at < document.tokens().size() && document.token(at).isCapital();
    }

    private int behindBracket(int opening, int end) {
        int at = opening;
        while (at < end && !document.word(at).equals(")")) {
            at++;
        }
        return at + 1;
    }

    /** The end of the noun phrase without the complements and modifiers after its head. */
    int core(int first, int cut, List<Name> names) {
        for (int i = first + 1; i < cut; i++) {
            String word = document.word(i);
            boolean participle = word.endsWith("ing") && Nouns.isKnown(document.word(i - 1));
            boolean border = BORDERS.contains(word) && !document.token(i).isCapital();
            if (word.equals("(") || ((participle || border) && !isWithin(i, names))) {
                return i;
            }
        }
        return cut;
    }

    private static boolean isWithin(int token, List<Name> names) {
        for (Name name : names) {
            if (name.lead() < token && token < name.end()) {
                return true;
            }
        }
        return false;
    }

    Nouns.Noun headOf(int first, int core) {
        return Nouns.of(document.word(headAt(first, core)));
    }

    /**
     * The head: the last noun that the lexicon lists ({@code people} in {@code two people briefed}), else the last word.
     */
    int headAt(int first, int core) {
        for (int i = core - 1; i > first; i--) {
            if (Nouns.isKnown(document.word(i))) {
                return i;
            }
        }
        for (int i = core - 1; i > first; i--) {
            if (document.token(i).isWord()) {
                return i;
            }
        }
        return first;
    }

    Article article(int first, int head) {
        String word = document.word(first);
        if (POSSESSIVE.contains(word)) {
            return Article.POSSESSIVE;
        }
        for (int i = first; i < head; i++) {
            if (document.word(i).equals("'s") || document.word(i).equals("'")) {
                return Article.POSSESSIVE;
            }
        }
        return DEFINITE.contains(word) && first < head ? Article.DEFINITE : Article.INDEFINITE;
    }
}
