package dev.sourceline.engine.reference;

import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Token;
import java.util.Set;

/** Runs of capitalised words, with the lower-case words that link them within a name. */
final class NameRuns {
    /** Lower-case particles within a person's name: {@code Ludwig van Beethoven}. */
    private static final Set<String> PARTICLES = Set.of(
            "al", "bin", "bint", "da", "das", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "ibn", "la",
            "le", "ten", "ter", "van", "von", "y", "zu");

    /** Linking words within an organisation's name: {@code Centers for Disease Control and Prevention}. */
    private static final Set<String> LINKS = Set.of("of", "for", "on", "&");

    private static final int MOST_BEFORE_PARTICLE = 3;

    private final Document document;

    NameRuns(Document document) {
        this.document = document;
    }

    /** Whether a name can start at a token. */
    boolean opens(int at) {
        Token token = document.token(at);
        return token.isCapital()
                && (!FunctionWords.contains(token.word()) || token.isAcronym())
                && Character.isLetter(document.text().charAt(token.start()));
    }

    private boolean continuesName(int at, int first) {
        if (opens(at)) {
            return true;
        }
        // "Theresa May", "Will Self": of such words, only the days of the week are never surnames.
        return document.token(at).isCapital()
                && at == first + 1
                && GivenNames.contains(document.word(first))
                && !document.word(at).endsWith("day")
                && document.word(at).length() > 2;
    }

    /** The end of the run that starts at {@code first}, at most {@code end}. */
    int end(int first, int end) {
        int stop = first + 1;
        boolean organisation = opensOrganisation(first);
        while (stop < end) {
            if (continuesName(stop, first)) {
                organisation |= Nouns.isOrganisation(document.word(stop));
                stop++;
            } else if (NameClassifier.isSuffix(document.word(stop))) {
                stop++;
            } else if (PARTICLES.contains(document.word(stop)) && stop - first <= MOST_BEFORE_PARTICLE) {
                int next = document.word(stop + 1).equals("la")
                                || document.word(stop + 1).equals("der")
                        ? stop + 2
                        : stop + 1;
                if (next >= end || !opens(next)) {
                    break;
                }
                stop = next + 1;
            } else if (isOwned(stop, end)) {
                stop += 2;
            } else if (organisation && linkedEnd(stop, end) > stop) {
                stop = linkedEnd(stop, end);
            } else {
                break;
            }
        }
        return stop;
    }

    /** {@code Clark County Coroner|'s Office}: an organisation word after a genitive is not a name of its own. */
    private boolean isOwned(int at, int end) {
        return document.word(at).equals("'s")
                && at + 1 < end
                && document.token(at + 1).isCapital()
                && Nouns.isOrganisation(document.word(at + 1))
                && (at + 2 >= end || !document.token(at + 2).isCapital());
    }

    private boolean opensOrganisation(int at) {
        return Nouns.isOrganisation(document.word(at)) || document.word(at).equals("centers");
    }

    /** The end of the organisation's name after a linking word such as {@code of} or {@code for the}. */
    private int linkedEnd(int at, int end) {
        String word = document.word(at);
        boolean second = word.equals("and")
                && at >= 2
                && document.token(at - 1).isCapital()
                && LINKS.contains(document.word(at - 2));
        if (!LINKS.contains(word) && !second) {
            return at;
        }
        int next = document.word(at + 1).equals("the") ? at + 2 : at + 1;
        return next < end && opens(next) ? next + 1 : at;
    }
}
