package dev.sourceline.engine.learning;

import dev.sourceline.engine.syntax.Paragraph;
import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.syntax.Sentence;
import dev.sourceline.engine.syntax.Tag;

/** Where the content of a cue is looked for: its sentence, and those behind it in which a quotation goes on. */
final class Windows {
    private static final int LONGEST = 220;
    private static final int MOST_SENTENCES = 2;

    private Windows() {}

    static Phrase around(Signs signs, CueContext cue) {
        Sentence sentence = cue.sentence();
        int end = sentence.end();
        for (int more = 0; more < MOST_SENTENCES && end < signs.size() && goesOn(signs, sentence, end); more++) {
            end = signs.sentence(end).end();
        }
        int first = Math.max(sentence.first(), cue.token() - LONGEST);
        return new Phrase(first, Math.min(end, cue.token() + LONGEST));
    }

    private static boolean goesOn(Signs signs, Sentence sentence, int next) {
        Sentence following = signs.sentence(next);
        Paragraph paragraph = signs.document().paragraphs().get(following.paragraph());
        boolean same = following.paragraph() == sentence.paragraph();
        boolean introduced = following.paragraph() == sentence.paragraph() + 1
                && paragraph.first() == next
                && signs.document().token(next - 1).is(":");
        return introduced || (same && signs.tag(next) == Tag.QUOTATION_MARK && opensWithQuotation(signs, following));
    }

    /** Whether all but the end of the sentence is quoted, so that it has no cue of its own. */
    private static boolean opensWithQuotation(Signs signs, Sentence sentence) {
        int quotation = signs.document().quotationOf(sentence.first());
        return quotation >= 0 && signs.document().quotations().get(quotation).end() + 2 >= sentence.end();
    }
}
