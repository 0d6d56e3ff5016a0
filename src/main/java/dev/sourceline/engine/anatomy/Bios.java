package dev.sourceline.engine.anatomy;

import dev.sourceline.engine.text.Lexicon;
import dev.sourceline.engine.text.Word;
import java.util.List;
import java.util.Set;

/** {@code About the writer}, {@code Jane Roe is a reporter at the Courier.}, {@code Follow Jane Roe on Twitter @roe.} */
final class Bios implements BlockRule {
    private static final PhraseLexicon HEADINGS = PhraseLexicon.read("bio-headings.txt");
    private static final Set<String> ROLES = Set.copyOf(Lexicon.entries("newsroom-roles.txt"));
    private static final Set<String> IS =
            Set.of("is", "was", "are", "covers", "writes", "reports", "ist", "est", "es", "è");
    private static final Set<String> BEFORE = Set.of("follow", "contact", "email", "reach", "e-mail");
    private static final int ROLE_WITHIN = 14;
    /** How many blocks from the end are searched for bios; each costs time, and articles have fewer writers. */
    private static final int FURTHEST = 30;

    @Override
    public void mark(BlockDraft draft) {
        for (int i = 0; i < draft.size(); i++) {
            if (draft.isOpen(i) && HEADINGS.labelAt(draft.part(i).opening(), 0).isPresent()) {
                underHeading(draft, i);
            }
        }
        int looked = 0;
        for (int i = draft.size() - 1; i > 0 && looked < FURTHEST; i--) {
            looked += draft.isOpen(i) ? 1 : 0;
            if (draft.isOpen(i) && isBio(draft, i)) {
                draft.mark(i, BlockKind.BIO);
            } else if (draft.isProse(i)) {
                return;
            }
        }
    }

    private static void underHeading(BlockDraft draft, int heading) {
        if (heading + 1 < draft.size() && draft.isOpen(heading + 1)) {
            draft.mark(heading, BlockKind.BIO);
            draft.mark(heading + 1, BlockKind.BIO);
            for (int i = heading + 2; i < draft.size() && draft.isOpen(i) && isBio(draft, i); i++) {
                draft.mark(i, BlockKind.BIO);
            }
        }
    }

    private static boolean isBio(BlockDraft draft, int i) {
        String text = draft.text();
        List<Word> words = draft.part(i).opening();
        if (BEFORE.contains(words.getFirst().lower())) {
            return follows(text, words);
        }
        int name = authorEnd(text, words);
        if (name == 0
                || name >= words.size()
                || !IS.contains(words.get(name).lower())
                || draft.part(i).hasQuotationMark(text)) {
            return false;
        }
        for (int w = name + 1; w < words.size() && w <= name + ROLE_WITHIN; w++) {
            if (ROLES.contains(words.get(w).lower())) {
                return true;
            }
        }
        return (words.get(name).is("is") || words.get(name).is("are"))
                && isNewName(text, draft.part(i), words.get(name - 1));
    }

    /** The word after the writer's name that starts a bio, or 0. */
    static int authorEnd(String text, List<Word> words) {
        int end = words.isEmpty() ? 0 : NamePattern.personEnd(text, words, 0);
        return NamePattern.isPerson(text, words, 0, end) ? end : 0;
    }

    /** {@code Follow Jane Roe on Twitter @roe.}, {@code Contact Jane Roe at roe@courier.example} */
    private static boolean follows(String text, List<Word> words) {
        int end = words.size() > 1 ? NamePattern.personEnd(text, words, 1) : 0;
        return end > 1
                && NamePattern.isPerson(text, words, 1, end)
                && end < words.size()
                && Set.of("on", "at", "@", "(", "by").contains(words.get(end).lower());
    }

    /** A person first named at the end of an article is its writer, not part of the news. */
    private static boolean isNewName(String text, TextLine part, Word surname) {
        String name = surname.span().in(text);
        int first = text.indexOf(name);
        return first >= part.span().start() || first == surname.start();
    }
}
