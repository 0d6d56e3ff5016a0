package dev.sourceline.engine.anatomy;

import dev.sourceline.engine.text.Days;
import dev.sourceline.engine.text.Days.NumberOrder;
import dev.sourceline.engine.text.Lexicon;
import dev.sourceline.engine.text.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A list of sources at the end: {@code Sources}, then {@code "Title" — The Courier, January 5, 2021}. */
final class ReferenceList implements BlockRule {
    private static final Set<String> HEADINGS = new HashSet<>(Lexicon.entries("reference-headings.txt"));
    private static final String REASON = "references";

    @Override
    public void mark(BlockDraft draft) {
        for (int i = 1; i < draft.size(); i++) {
            if (!draft.isOpen(i) || !isHeading(draft.part(i))) {
                continue;
            }
            int end = i + 1;
            while (end < draft.size() && draft.isOpen(end) && isReference(draft.text(), draft.part(end))) {
                draft.setAside(end, BlockKind.BOILERPLATE, REASON);
                end++;
            }
            if (end > i + 1 || end == draft.size()) {
                draft.setAside(i, BlockKind.BOILERPLATE, REASON);
            }
        }
    }

    private static boolean isHeading(TextLine part) {
        List<Word> words = part.opening();
        if (words.isEmpty() || part.wordCount() > 3) {
            return false;
        }
        StringBuilder heading = new StringBuilder();
        for (Word word : words) {
            if (!word.isSign()) {
                heading.append(heading.isEmpty() ? "" : " ").append(word.lower());
            }
        }
        return HEADINGS.contains(heading.toString());
    }

    /** A title in quotation marks before a dash, a web address, or a line that ends with a date. */
    private static boolean isReference(String text, TextLine part) {
        if (!part.isShort()) {
            return false;
        }
        boolean marks = part.hasQuotationMark(text);
        boolean dash = false;
        for (Word word : part.opening()) {
            dash |= word.is("—") || word.is("–") || word.is("-");
            if (word.lower().startsWith("http") || word.lower().startsWith("www.")) {
                return true;
            }
        }
        Optional<Days.Written> date = Days.find(text, part.span(), NumberOrder.UNKNOWN);
        return part.isBullet()
                || (marks && dash)
                || (date.isPresent() && date.get().span().end() >= part.span().end() - 1);
    }
}
