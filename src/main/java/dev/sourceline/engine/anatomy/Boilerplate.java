package dev.sourceline.engine.anatomy;

import dev.sourceline.engine.text.Word;
import java.util.List;
import java.util.Optional;

/** Lines that start with the lexicon's phrases of promotion, links, buttons and small print. */
final class Boilerplate implements BlockRule {
    private static final PhraseLexicon OPENINGS = PhraseLexicon.read("boilerplate.txt");
    private static final int LONGEST = 60;

    @Override
    public void mark(BlockDraft draft) {
        for (int i = 0; i < draft.size(); i++) {
            Optional<String> reason = draft.isOpen(i) ? reason(draft.part(i)) : Optional.empty();
            boolean headline = i == 0 && reason.filter("related"::equals).isPresent();
            if (reason.isPresent() && !headline) {
                draft.setAside(i, BlockKind.BOILERPLATE, reason.get());
            }
        }
    }

    /** The reason to set the line aside, if its first words are a phrase of the lexicon. */
    static Optional<String> reason(TextLine part) {
        if (part.wordCount() > LONGEST) {
            return Optional.empty();
        }
        List<Word> words = part.opening();
        int at = 0;
        while (at < words.size() && words.get(at).isSign() && !words.get(at).is("©") && at < 3) {
            at++;
        }
        return at == words.size() ? Optional.of("ornament") : OPENINGS.labelAt(words, at);
    }
}
