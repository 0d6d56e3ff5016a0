package dev.sourceline.anatomy;

/** What stands behind the article among promotion: a heading over it, and what is left of its lists. */
final class Tail implements Pass {
    private static final String PROMOTION = "promotion";

    @Override
    public void mark(Draft draft) {
        int tail = draft.lastProse() + 1;
        boolean promoted = false;
        for (int i = tail; i < draft.size(); i++) {
            promoted |= draft.is(i, BlockKind.BOILERPLATE) || draft.is(i, BlockKind.BIO);
        }
        for (int i = draft.size() - 1; i >= tail && promoted; i--) {
            if (draft.isOpen(i)) {
                boolean heads = i + 1 < draft.size()
                        && draft.is(i + 1, BlockKind.BOILERPLATE)
                        && !draft.part(i).isBullet();
                draft.setAside(
                        i,
                        BlockKind.BOILERPLATE,
                        heads && !draft.isLabel(i + 1) ? draft.reason(i + 1).orElse(PROMOTION) : PROMOTION);
            }
        }
    }
}
