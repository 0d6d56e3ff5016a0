package dev.sourceline.engine.anatomy;

import java.util.Optional;

/** {@code To read how the Courier uses AI, click here.} and {@code Disclosure: the author owns shares in Acme.} */
final class Disclosures implements BlockRule {
    private static final PhraseLexicon OPENINGS = PhraseLexicon.read("disclosures.txt");
    private static final int LONGEST = 60;

    @Override
    public void mark(BlockDraft draft) {
        for (int i = 1; i < draft.size(); i++) {
            TextLine part = draft.part(i);
            if (draft.isOpen(i) && part.wordCount() <= LONGEST) {
                Optional<String> reason = OPENINGS.labelAt(part.opening(), 0);
                if (reason.isPresent()) {
                    draft.setAside(i, BlockKind.DISCLOSURE, reason.get());
                }
            }
        }
    }
}
