package dev.sourceline.anatomy;

import dev.sourceline.text.Word;
import java.util.List;
import java.util.Optional;

/** Parts that begin as the lexicon knows promotion, links, buttons and small print to begin. */
final class Boilerplate implements Pass {
    private static final Phrasebook OPENINGS = Phrasebook.read("boilerplate.txt");
    private static final int LONGEST = 60;

    @Override
    public void mark(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            Part part = draft.part(i);
            Optional<String> reason = draft.isOpen(i) && part.wordCount() <= LONGEST ? reason(part) : Optional.empty();
            if (reason.isPresent()) {
                draft.setAside(i, BlockKind.BOILERPLATE, reason.get());
            }
        }
    }

    private static Optional<String> reason(Part part) {
        List<Word> words = part.opening();
        int at = 0;
        while (at < words.size() && words.get(at).isSign() && !words.get(at).is("©") && at < 3) {
            at++;
        }
        if (at == words.size()) {
            return Optional.of("ornament");
        }
        return OPENINGS.labelAt(words, at);
    }
}
