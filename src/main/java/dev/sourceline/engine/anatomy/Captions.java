package dev.sourceline.engine.anatomy;

/** Captions: lines that use the vocabulary of captions, or that stand right above a credit. */
final class Captions implements BlockRule {
    private static final PhraseLexicon PHRASES = PhraseLexicon.read("captions.txt");
    private static final int LONGEST = 60;

    @Override
    public void mark(BlockDraft draft) {
        for (int i = 0; i < draft.size(); i++) {
            TextLine part = draft.part(i);
            if (!draft.isOpen(i) || part.wordCount() > LONGEST || part.hasQuotationMark(draft.text())) {
                continue;
            }
            boolean under = i > 0
                    && draft.is(i - 1, BlockKind.CAPTION)
                    && draft.part(i - 1).lastChar(draft.text()) == ',';
            boolean twice = i + 1 < draft.size() && draft.is(i + 1, BlockKind.CAPTION) && sameWords(draft, i);
            boolean overCredit = i + 1 < draft.size()
                    && draft.is(i + 1, BlockKind.CREDIT)
                    && !draft.part(i + 1).apart()
                    && part.apart();
            if (under || twice || overCredit || PHRASES.labelIn(part.opening()).isPresent()) {
                draft.mark(i, BlockKind.CAPTION);
            }
        }
    }

    /** Whether two lines have the same words: some pages repeat a caption as alternative text. */
    private static boolean sameWords(BlockDraft draft, int i) {
        String text = draft.text();
        return draft.part(i).span().in(text).equals(draft.part(i + 1).span().in(text));
    }
}
