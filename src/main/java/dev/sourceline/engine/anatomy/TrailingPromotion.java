package dev.sourceline.engine.anatomy;

/** Promotion after the article: headings, links, and what is left of its lists. */
final class TrailingPromotion implements BlockRule {
    private static final String PROMOTION = "promotion";

    @Override
    public void mark(BlockDraft draft) {
        int end = end(draft);
        int promotion = end;
        while (promotion < draft.size() && !isPromotion(draft, promotion)) {
            promotion++;
        }
        if (promotion == draft.size()) {
            return;
        }
        for (int i = draft.size() - 1; i >= end; i--) {
            boolean fragment = draft.part(i).isBullet() || draft.isFragment(i);
            if (draft.isOpen(i) && (i > promotion || fragment)) {
                draft.setAside(i, BlockKind.BOILERPLATE, reason(draft, i));
            }
        }
    }

    /** The end of the last line that ends like a sentence. */
    private static int end(BlockDraft draft) {
        int end = draft.size();
        while (end > 0 && !(draft.isProse(end - 1) && draft.part(end - 1).endsSentence(draft.text()))) {
            end--;
        }
        return end;
    }

    private static boolean isPromotion(BlockDraft draft, int i) {
        return draft.is(i, BlockKind.BOILERPLATE) || draft.is(i, BlockKind.BIO);
    }

    /** A heading is set aside for the reason of the text below it. */
    private static String reason(BlockDraft draft, int i) {
        boolean heads = i + 1 < draft.size()
                && draft.is(i + 1, BlockKind.BOILERPLATE)
                && !draft.isLabel(i + 1)
                && !draft.part(i).isBullet();
        return heads ? draft.reason(i + 1).orElse(PROMOTION) : PROMOTION;
    }
}
