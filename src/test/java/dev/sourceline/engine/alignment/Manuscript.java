package dev.sourceline.engine.alignment;

import dev.sourceline.engine.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** A text of generated sentences that is edited at random and records what happens to each sentence. */
final class Manuscript {
    /** A sentence, compared by identity and not by its words. */
    static final class Sentence {
        private String words;
        private boolean isEdited;

        Sentence(String words) {
            this.words = words;
        }

        boolean isEdited() {
            return isEdited;
        }
    }

    private static final int VOCABULARY = 500;

    private final Random random;
    private final List<List<Sentence>> paragraphs = new ArrayList<>();

    Manuscript(long seed) {
        this.random = new Random(seed);
        int count = 4 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            paragraphs.add(newParagraph());
        }
        // Some sentences occur twice from the beginning.
        for (int i = 0; i < 3; i++) {
            insertCopy();
        }
    }

    List<Sentence> sentences() {
        return paragraphs.stream().flatMap(List::stream).toList();
    }

    String text() {
        return paragraphs.stream()
                .filter(paragraph -> !paragraph.isEmpty())
                .map(paragraph ->
                        paragraph.stream().map(sentence -> sentence.words).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n\n"));
    }

    /** The position of each sentence in {@link #text}. */
    Map<Sentence, Span> places() {
        Map<Sentence, Span> places = new HashMap<>();
        int at = 0;
        for (List<Sentence> paragraph : paragraphs) {
            for (Sentence sentence : paragraph) {
                places.put(sentence, new Span(at, at + sentence.words.length()));
                at += sentence.words.length() + 1;
            }
            at += paragraph.isEmpty() ? 0 : 1;
        }
        return places;
    }

    void edit() {
        switch (random.nextInt(7)) {
            case 0 -> paragraph().add(0, newSentence());
            case 1 -> paragraph().add(newSentence());
            case 2 -> delete();
            case 3 -> reword();
            case 4 -> insertCopy();
            case 5 -> paragraphs.add(random.nextInt(paragraphs.size()), newParagraph());
            default ->
                paragraphs.add(random.nextInt(paragraphs.size()), paragraphs.remove(random.nextInt(paragraphs.size())));
        }
    }

    private List<Sentence> paragraph() {
        return paragraphs.get(random.nextInt(paragraphs.size()));
    }

    private void delete() {
        List<Sentence> paragraph = paragraph();
        if (!paragraph.isEmpty()) {
            paragraph.remove(random.nextInt(paragraph.size()));
        }
    }

    private void reword() {
        List<Sentence> paragraph = paragraph();
        if (!paragraph.isEmpty()) {
            Sentence sentence = paragraph.get(random.nextInt(paragraph.size()));
            List<String> words = new ArrayList<>(List.of(sentence.words.split(" ", -1)));
            words.set(random.nextInt(words.size() - 1), word());
            String reworded = String.join(" ", words);
            sentence.isEdited |= !reworded.equals(sentence.words);
            sentence.words = reworded;
        }
    }

    private void insertCopy() {
        List<Sentence> all = sentences();
        if (!all.isEmpty()) {
            paragraph().add(new Sentence(all.get(random.nextInt(all.size())).words));
        }
    }

    private List<Sentence> newParagraph() {
        List<Sentence> paragraph = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            paragraph.add(newSentence());
        }
        return paragraph;
    }

    private Sentence newSentence() {
        List<String> words = new ArrayList<>();
        int count = 6 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            words.add(word());
        }
        return new Sentence(String.join(" ", words) + ".");
    }

    private String word() {
        return random.nextInt(40) == 0 ? "👩‍🚀" : "w" + Integer.toString(random.nextInt(VOCABULARY), 36);
    }
}
