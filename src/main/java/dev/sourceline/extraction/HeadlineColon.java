package dev.sourceline.extraction;

import dev.sourceline.anatomy.BlockKind;
import dev.sourceline.syntax.Document;
import dev.sourceline.syntax.Paragraph;
import dev.sourceline.syntax.Phrase;
import dev.sourceline.syntax.Tag;
import dev.sourceline.syntax.Token;
import dev.sourceline.text.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code Poll: Most people want a tram}, as a headline: a speaker whom the article names, or a kind of source. */
final class HeadlineColon {
    private static final Set<String> SOURCES = Set.copyOf(Lexicon.entries("headline-sources.txt"));
    private static final int LONGEST = 3;

    private HeadlineColon() {}

    static Optional<Finding> in(Document document) {
        for (Paragraph paragraph : document.paragraphs()) {
            if (paragraph.kind() == BlockKind.HEADLINE) {
                return in(document, paragraph);
            }
        }
        return Optional.empty();
    }

    private static Optional<Finding> in(Document document, Paragraph headline) {
        int first = headline.first();
        for (int i = first + 1; i <= first + LONGEST && i + 2 < headline.end(); i++) {
            if (document.token(i).is(":") && isSource(document, headline, i - 1)) {
                return Optional.of(new Finding(
                        Optional.of(new Phrase(first, i)),
                        Optional.of(new Phrase(i, i + 1)),
                        List.of(new Phrase(i + 1, headline.end())),
                        "HeadlineColon",
                        0));
            }
        }
        return Optional.empty();
    }

    private static boolean isSource(Document document, Paragraph headline, int token) {
        String word = document.word(token);
        if (SOURCES.contains(word)) {
            return true;
        }
        for (int i = headline.end(); i < document.tokens().size(); i++) {
            Token other = document.token(i);
            if (other.is(word)) {
                return other.isCapital() && document.tag(i + 1) == Tag.VERB;
            }
        }
        return false;
    }
}
