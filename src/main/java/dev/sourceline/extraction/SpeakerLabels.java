package dev.sourceline.extraction;

import dev.sourceline.anatomy.BlockKind;
import dev.sourceline.syntax.Document;
import dev.sourceline.syntax.Paragraph;
import dev.sourceline.syntax.Phrase;
import dev.sourceline.syntax.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code Q: When will it close?} and {@code Roe: In May.}: the paragraphs of an interview, labelled with who speaks. */
final class SpeakerLabels {
    private static final int LONGEST = 5;
    private static final Set<String> QUESTION_AND_ANSWER = Set.of("q", "a", "q.", "a.");

    private SpeakerLabels() {}

    static List<Finding> in(Document document) {
        Map<String, Integer> counts = new HashMap<>();
        List<Phrase> labels = new ArrayList<>();
        for (Paragraph paragraph : document.paragraphs()) {
            Phrase label = label(document, paragraph);
            labels.add(label);
            if (!label.isEmpty()) {
                counts.merge(name(document, label), 1, Integer::sum);
            }
        }
        counts.values().removeIf(count -> count == 1);
        return counts.size() < 2 ? List.of() : labelled(document, labels, counts.keySet());
    }

    private static List<Finding> labelled(Document document, List<Phrase> labels, Set<String> speakers) {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            Phrase label = labels.get(i);
            Paragraph paragraph = document.paragraphs().get(i);
            if (label.end() + 1 < paragraph.end() && speakers.contains(name(document, label))) {
                List<Phrase> contents = new ArrayList<>(List.of(new Phrase(label.end() + 1, paragraph.end())));
                contents.addAll(more(document, labels, i + 1));
                found.add(new Finding(
                        Optional.of(label),
                        Optional.of(new Phrase(label.end(), label.end() + 1)),
                        contents,
                        "SpeakerLabel",
                        0));
            }
        }
        return found;
    }

    /** The paragraphs without a label from {@code first} up to the next label; none behind the last label. */
    private static List<Phrase> more(Document document, List<Phrase> labels, int first) {
        List<Phrase> found = new ArrayList<>();
        for (int i = first; i < labels.size(); i++) {
            if (!labels.get(i).isEmpty()) {
                return found;
            }
            Paragraph paragraph = document.paragraphs().get(i);
            if (paragraph.kind() == BlockKind.PARAGRAPH) {
                found.add(new Phrase(paragraph.first(), paragraph.end()));
            }
        }
        return List.of();
    }

    private static Phrase label(Document document, Paragraph paragraph) {
        int first = paragraph.first();
        int end = first;
        while (end < paragraph.end() && end < first + LONGEST && isNamePart(document, end)) {
            end++;
        }
        return end > first && end < paragraph.end() && document.token(end).is(":")
                ? new Phrase(first, end)
                : new Phrase(first, first);
    }

    private static boolean isNamePart(Document document, int token) {
        return document.token(token).isCapital()
                || document.tag(token) == Tag.NUMBER
                || QUESTION_AND_ANSWER.contains(document.word(token));
    }

    private static String name(Document document, Phrase label) {
        return label.isEmpty() ? "" : document.span(label.first(), label.end()).in(document.text());
    }
}
