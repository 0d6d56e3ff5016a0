package dev.sourceline.engine.anatomy;

import dev.sourceline.engine.text.Lexicon;
import dev.sourceline.engine.text.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The phrases of a lexicon file, each with a label: {@code promotion: sign up for/to}. */
final class PhraseLexicon {
    private record Entry(String label, PhrasePattern phrase) {}

    /**
     * A phrase that was found.
     *
     * @param end the word after it
     */
    record Match(String label, int end) {}

    /** The phrases, by each word they can start with. */
    private final Map<String, List<Entry>> entries = new HashMap<>();
    /** The phrases that may start with any number. */
    private final List<Entry> numbered = new ArrayList<>();

    private PhraseLexicon() {}

    static PhraseLexicon read(String file) {
        PhraseLexicon book = new PhraseLexicon();
        for (String line : Lexicon.entries(file)) {
            int colon = line.indexOf(": ");
            book.add(new Entry(
                    line.substring(0, colon),
                    PhrasePattern.of(line.substring(colon + 2).strip())));
        }
        return book;
    }

    private void add(Entry entry) {
        switch (entry.phrase().slots().getFirst()) {
            case PhrasePattern.Slot.Choice choice
            when !choice.optional() ->
                choice.words()
                        .forEach(word -> entries.computeIfAbsent(word, _ -> new ArrayList<>())
                                .add(entry));
            case PhrasePattern.Slot.Digits _ -> numbered.add(entry);
            case PhrasePattern.Slot.Choice _,
                    PhrasePattern.Slot.Gap _,
                    PhrasePattern.Slot.Weekday _,
                    PhrasePattern.Slot.Month _,
                    PhrasePattern.Slot.End _ ->
                throw new IllegalArgumentException("a phrase begins with a word or a number: " + entry);
        }
    }

    /** The first phrase that starts at word {@code at}. */
    Optional<Match> at(List<Word> words, int at) {
        if (at >= words.size()) {
            return Optional.empty();
        }
        String word = words.get(at).lower();
        boolean number = Character.isDigit(word.charAt(0));
        for (Entry entry : number ? numbered : entries.getOrDefault(word, List.of())) {
            int end = entry.phrase().endAt(words, at);
            if (end >= 0) {
                return Optional.of(new Match(entry.label(), end));
            }
        }
        return Optional.empty();
    }

    Optional<String> labelAt(List<Word> words, int at) {
        return at(words, at).map(Match::label);
    }

    /** The label of the first phrase anywhere in the words. */
    Optional<String> labelIn(List<Word> words) {
        for (int at = 0; at < words.size(); at++) {
            Optional<String> label = labelAt(words, at);
            if (label.isPresent()) {
                return label;
            }
        }
        return Optional.empty();
    }
}
