package dev.sourceline.engine.extraction;

import dev.sourceline.engine.anatomy.BlockKind;
import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Paragraph;
import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.syntax.Quotation;
import dev.sourceline.engine.syntax.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code Q: When will it close?} and {@code Roe: In May.}: the paragraphs of an interview with speaker labels. */
final class SpeakerLabels {
    static final String RULE = "SpeakerLabel";

    private final Document document;
    private final List<Optional<SpeakerLabel>> labels = new ArrayList<>();
    private final Set<String> speakers = new HashSet<>();
    private final Set<String> surnames = new HashSet<>();

    private SpeakerLabels(Document document) {
        this.document = document;
        for (Paragraph paragraph : document.paragraphs()) {
            Optional<SpeakerLabel> found = SpeakerLabel.of(document, paragraph);
            found.ifPresent(label -> surnames.add(document.word(label.name().end() - 1)));
            labels.add(found);
        }
        addRepeated();
        addAsked();
        addInCapitals();
    }

    /** {@code THE CHAIR:} and {@code MR. ROE:}: two who are written in capitals, however often they speak. */
    private void addInCapitals() {
        Set<String> capitals = new HashSet<>();
        for (Optional<SpeakerLabel> label : labels) {
            label.filter(one -> one.isInCapitals(document)).ifPresent(one -> capitals.add(one.text(document)));
        }
        if (capitals.size() > 1) {
            speakers.addAll(capitals);
        }
    }

    static List<Finding> in(Document document) {
        return new SpeakerLabels(document).findings();
    }

    /** Accepts two speakers who each have more than one label. */
    private void addRepeated() {
        Map<String, Integer> counts = new HashMap<>();
        for (Optional<SpeakerLabel> label : labels) {
            label.ifPresent(one -> counts.merge(one.text(document), 1, Integer::sum));
        }
        counts.values().removeIf(count -> count == 1);
        if (counts.size() > 1) {
            speakers.addAll(counts.keySet());
        }
    }

    /** Accepts a label with a question and the label of the answer right after it. */
    private void addAsked() {
        for (int i = 0; i + 1 < labels.size(); i++) {
            if (labels.get(i).isPresent()) {
                int answer = labels.get(i + 1).isEmpty() && i + 2 < labels.size() ? i + 2 : i + 1;
                addAsked(labels.get(i).get(), answer);
            }
        }
    }

    private void addAsked(SpeakerLabel asking, int answer) {
        Optional<SpeakerLabel> answering = labels.get(answer);
        if (answering.isPresent()) {
            String one = asking.text(document);
            String other = answering.get().text(document);
            boolean letters = asking.asks(document) && answering.get().answers(document);
            boolean question = document.token(
                            document.paragraphs().get(answer - 1).end() - 1)
                    .is("?");
            if (letters || (question && !one.equals(other))) {
                speakers.add(one);
                speakers.add(other);
            }
        }
    }

    private List<Finding> findings() {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            Optional<SpeakerLabel> label = labels.get(i);
            if (label.isPresent()) {
                contents(label.get(), i)
                        .ifPresent(contents -> found.add(new Finding(
                                Optional.of(label.get().name()),
                                Optional.of(new Phrase(
                                        label.get().sign(), label.get().sign() + 1)),
                                contents,
                                RULE,
                                0)));
            }
        }
        return found;
    }

    private Optional<List<Phrase>> contents(SpeakerLabel label, int index) {
        Phrase own = new Phrase(label.first(), document.paragraphs().get(index).end());
        List<Phrase> contents = new ArrayList<>();
        if (!own.isEmpty()) {
            contents.add(own);
        }
        if (speakers.contains(label.text(document)) || isBetween(index)) {
            contents.addAll(more(index + 1, own.isEmpty()));
        } else if (!isQuotation(own) || !isName(label.name())) {
            contents.clear();
        }
        return contents.isEmpty() ? Optional.empty() : Optional.of(contents);
    }

    /** Whether a speaker with a single label stands between two accepted labels. */
    private boolean isBetween(int index) {
        return isSpeaker(index - 1) && (index + 1 == labels.size() || isSpeaker(index + 1));
    }

    private boolean isSpeaker(int index) {
        return index >= 0
                && labels.get(index)
                        .filter(label -> speakers.contains(label.text(document)))
                        .isPresent();
    }

    /** {@code Jane Roe: "It leaks."}: the content is one quotation, which makes the label certain without others. */
    private boolean isQuotation(Phrase content) {
        int quotation = content.isEmpty() ? -1 : document.quotationOf(content.first());
        if (quotation < 0 || quotation != document.quotationOf(content.end() - 1)) {
            return false;
        }
        Quotation quoted = document.quotations().get(quotation);
        return quoted.first() == content.first() && quoted.strength() == Quotation.Strength.DOUBLE;
    }

    private boolean isName(Phrase label) {
        for (int i = label.first(); i < label.end(); i++) {
            if (document.tag(i) != Tag.NAME) {
                return false;
            }
        }
        return label.length() > 1;
    }

    /** {@code Outside the room, Ms. Roe told reporters that …}: the story goes on, and no speaker does. */
    private boolean tellsOfSpeaker(Paragraph paragraph) {
        for (int i = paragraph.first(); i + 1 < paragraph.end(); i++) {
            if (document.tag(i) == Tag.NAME
                    && document.tag(i + 1) == Tag.VERB
                    && !document.isQuoted(i)
                    && surnames.contains(document.word(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The paragraphs without a label from {@code first} up to the next label; none after the last label.
     *
     * @param next whether the first of them always belongs to the content
     */
    private List<Phrase> more(int first, boolean next) {
        List<Phrase> found = new ArrayList<>();
        for (int i = first; i < labels.size(); i++) {
            if (labels.get(i).isPresent()) {
                return found;
            }
            Paragraph paragraph = document.paragraphs().get(i);
            if (tellsOfSpeaker(paragraph)) {
                return found;
            }
            if (paragraph.kind() == BlockKind.PARAGRAPH || (next && i == first)) {
                found.add(new Phrase(paragraph.first(), paragraph.end()));
            }
        }
        return next && !found.isEmpty() ? found.subList(0, 1) : List.of();
    }
}
