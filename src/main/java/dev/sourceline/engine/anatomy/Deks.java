package dev.sourceline.engine.anatomy;

/** The dek: a line or a list of lines between headline and body that summarises the article. */
final class Deks implements BlockRule {
    private static final int LONGEST = 45;
    private static final int SHORTEST_UNCLOSED = 6;

    @Override
    public void mark(BlockDraft draft) {
        int headline = 0;
        while (headline < draft.size() && !draft.is(headline, BlockKind.HEADLINE)) {
            headline++;
        }
        boolean behindFrontMatter = false;
        for (int i = headline + 1; i < draft.size(); i++) {
            if (!draft.isOpen(i)) {
                behindFrontMatter |= draft.is(i, BlockKind.BYLINE) || draft.is(i, BlockKind.DATELINE);
            } else if (draft.part(i).isBullet()) {
                draft.mark(i, BlockKind.DEK);
            } else {
                if (isDek(draft, headline, i, behindFrontMatter)) {
                    draft.mark(i, BlockKind.DEK);
                }
                return;
            }
        }
    }

    private static boolean isDek(BlockDraft draft, int headline, int i, boolean behindFrontMatter) {
        TextLine part = draft.part(i);
        int next = draft.firstOpen(i + 1);
        if (part.wordCount() > LONGEST || next == draft.size() || draft.sameLine(i - 1, i)) {
            return false;
        }
        if (draft.isLabel(i - 1) || behindFrontMatter) {
            return draft.isLabel(i - 1);
        }
        boolean secondLine = !part.apart() && draft.part(headline).lastChar(draft.text()) == ';';
        boolean unclosed = !part.endsSentence(draft.text())
                && part.wordCount() >= SHORTEST_UNCLOSED
                && draft.part(next).wordCount() > part.wordCount();
        boolean closedLikeTheHeadline = Headlines.isClosed(draft.text(), draft.part(headline))
                && part.endsSentence(draft.text())
                && draft.part(next).wordCount() > 2 * part.wordCount()
                && Headlines.isClosedHeadline(draft.text(), part, draft.part(next));
        return secondLine || unclosed || closedLikeTheHeadline || isOverFrontMatter(draft, i);
    }

    /** Whether a byline or a dateline follows before the body; pictures are ignored. */
    private static boolean isOverFrontMatter(BlockDraft draft, int i) {
        int next = i + 1;
        while (next < draft.size() && !draft.isFrontMatter(next) && !draft.isBody(next)) {
            next++;
        }
        return next < draft.size() && draft.isFrontMatter(next);
    }
}
