package dev.sourceline.engine.learning;

import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.syntax.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the best labels around a cue into a reading. */
@SuppressWarnings("EnumOrdinal")
final class ChainReading {
    static final String RULE = "Learned";

    private final Signs signs;

    ChainReading(Signs signs) {
        this.signs = signs;
    }

    /** Nothing where no word is content. */
    Optional<RuleFinding> of(CueContext cue, Phrase window, int[] labels, Lattice lattice) {
        List<Phrase> contents = new ArrayList<>();
        for (Phrase run : runs(window, labels, Label.CONTENT)) {
            Phrase content = trimmed(run);
            if (hasWord(content)) {
                contents.add(content);
            }
        }
        if (contents.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RuleFinding(
                mention(window, labels, lattice), Optional.of(group(cue, window, labels)), contents, RULE));
    }

    private static Phrase group(CueContext cue, Phrase window, int[] labels) {
        int first = cue.token();
        int end = cue.token() + 1;
        while (first > window.first() && labels[first - 1 - window.first()] == Label.CUE.ordinal()) {
            first--;
        }
        while (end < window.end() && labels[end - window.first()] == Label.CUE.ordinal()) {
            end++;
        }
        return new Phrase(first, end);
    }

    /** The stretch of source with the most probable word. */
    private Optional<Phrase> mention(Phrase window, int[] labels, Lattice lattice) {
        Optional<Phrase> best = Optional.empty();
        double highest = 0;
        for (Phrase run : runs(window, labels, Label.SOURCE)) {
            for (int i = run.first(); i < run.end(); i++) {
                double p = lattice.marginal(i - window.first(), Label.SOURCE.ordinal());
                if (p > highest && signs.document().token(i).isWord()) {
                    highest = p;
                    best = Optional.of(trimmed(run));
                }
            }
        }
        return best;
    }

    /** A border of the sentence or of its paragraph ends a run. */
    private List<Phrase> runs(Phrase window, int[] labels, Label label) {
        List<Phrase> runs = new ArrayList<>();
        int first = -1;
        for (int i = window.first(); i <= window.end(); i++) {
            boolean inside = i < window.end() && labels[i - window.first()] == label.ordinal();
            boolean border = i < window.end()
                    && i > window.first()
                    && signs.document().sentenceOf(i) != signs.document().sentenceOf(i - 1);
            if (first >= 0 && (!inside || border)) {
                runs.add(new Phrase(first, i));
                first = -1;
            }
            if (inside && first < 0) {
                first = i;
            }
        }
        return runs;
    }

    private Phrase trimmed(Phrase run) {
        int first = run.first();
        int end = run.end();
        while (first < end && isBorder(first)) {
            first++;
        }
        while (end > first && isBorder(end - 1)) {
            end--;
        }
        return new Phrase(first, end);
    }

    private boolean isBorder(int token) {
        Tag tag = signs.tag(token);
        return !signs.isQuoted(token)
                && (tag == Tag.COMMA || tag == Tag.STOP || (tag == Tag.BREAK && !isBracket(token)));
    }

    private boolean isBracket(int token) {
        String word = signs.document().word(token);
        return word.equals("(") || word.equals(")") || word.equals("[") || word.equals("]");
    }

    private boolean hasWord(Phrase phrase) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            if (signs.document().token(i).kind() == dev.sourceline.engine.syntax.Token.Kind.WORD
                    || signs.document().token(i).kind() == dev.sourceline.engine.syntax.Token.Kind.NUMBER) {
                return true;
            }
        }
        return false;
    }
}
