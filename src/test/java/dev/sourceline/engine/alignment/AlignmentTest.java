package dev.sourceline.engine.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sourceline.engine.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The alignment of two texts contains all that they have in common, and nothing else. */
class AlignmentTest {
    private static final int MEBIBYTE = 1 << 20;
    private static final String FERRY =
            "The ship left on Monday for Oslo, the mayor said. “We wait,” she said.\n\nA third stays here.";

    @Test
    void equalTextsDoNotDiffer() {
        assertThat(hunks(FERRY, FERRY)).isEmpty();
        assertThat(hunks("", "")).isEmpty();
    }

    @Test
    void wordsAreFoundInAChangedSentence() {
        assertThat(hunks(FERRY, FERRY.replace("ship", "boat").replace("Monday", "1,000 Mondays")))
                .containsExactly("ship|boat", "Monday|1,000 Mondays");
    }

    @Test
    void wholeSentencesComeAndGo() {
        assertThat(hunks("One left. Two came. Three stay.", "One left. Three stay."))
                .containsExactly(" Two came.|");
        assertThat(hunks("One left.\n\nThree stay.", "One left.\n\nTwo came.\n\nThree stay."))
                .hasSize(1)
                .first()
                .asString()
                .contains("Two came.");
    }

    @Test
    void everythingIsNewWhereAllWasRewritten() {
        assertThat(hunks("The cat sat on the mat and saw the dog.", "On Friday a budget passed in the parliament."))
                .hasSize(1);
        assertThat(hunks("", "All of it.")).containsExactly("|All of it.");
        assertThat(hunks("All of it.", "")).containsExactly("All of it.|");
    }

    @Test
    void paragraphThatStandsElsewhereIsFoundThere() {
        String moved = "The harbour master spoke first of all.";
        List<String> others = List.of("The ferry is late once more.", "Nobody knows why that is.", "It left at nine.");
        String from = moved + "\n\n" + String.join("\n\n", others);
        String to = String.join("\n\n", others) + "\n\n" + moved;
        assertThat(Alignment.of(from, to).place(new Span(0, moved.length()))).hasValueSatisfying(place -> {
            assertThat(place.isOutOfOrder()).isTrue();
            assertThat(place.span().in(to)).isEqualTo(moved);
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsKeptIsTheSameInBothAndInOneOrder(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            String from = text(random, 1 + random.nextInt(60), 2 + random.nextInt(20));
            check(from, random.nextBoolean() ? text(random, 40, 8) : edited(from, random));
        }
    }

    @Test
    void veryManyDifferencesBecomeFewerAndNotOne() {
        String from = text(new Random(1), 120_000, 1 << 30);
        List<String> words = new ArrayList<>(List.of(from.split(" ", -1)));
        for (int i = 0; i < words.size(); i += 8) {
            words.set(i, "new");
        }
        check(from, String.join(" ", words));
        assertThat(Alignment.of(from, String.join(" ", words)).hunks()).hasSizeBetween(5_000, 10_001);
    }

    @ParameterizedTest
    @MethodSource("longTexts")
    void longTextsAreComparedInTime(String from, String to) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> check(from, to));
    }

    private static Stream<Arguments> longTexts() {
        List<String> words =
                IntStream.range(0, MEBIBYTE / 8).mapToObj(i -> "w" + i).collect(Collectors.toList());
        String plain = String.join(" ", words);
        Collections.shuffle(words, new Random(1));
        String sentence = "The mayor said so. ";
        return Stream.of(
                Arguments.of(text(new Random(1), MEBIBYTE / 7, 1 << 30), text(new Random(2), MEBIBYTE / 7, 1 << 30)),
                Arguments.of(text(new Random(1), MEBIBYTE / 4, 50), text(new Random(2), MEBIBYTE / 4, 50)),
                Arguments.of(plain, String.join(" ", words)),
                Arguments.of(sentence.repeat(MEBIBYTE / 19), sentence.repeat(MEBIBYTE / 19 - 1)),
                Arguments.of("a b ".repeat(MEBIBYTE / 4), "a c ".repeat(MEBIBYTE / 4)),
                Arguments.of(".!".repeat(MEBIBYTE / 2), "!?".repeat(MEBIBYTE / 2)));
    }

    private static void check(String from, String to) {
        Alignment alignment = Alignment.of(from, to);
        StringBuilder rebuilt = new StringBuilder();
        int end = 0;
        for (Hunk hunk : alignment.hunks()) {
            rebuilt.append(from, end, hunk.from().start());
            assertThat(rebuilt.length()).isEqualTo(hunk.to().start());
            rebuilt.append(hunk.to().in(to));
            end = hunk.from().end();
        }
        rebuilt.append(from, end, from.length());
        assertThat(rebuilt.toString().equals(to)).isTrue();
        for (MatchingBlock stretch : alignment.kept()) {
            assertThat(from.regionMatches(stretch.from(), to, stretch.to(), stretch.length()))
                    .isTrue();
        }
    }

    private static List<String> hunks(String from, String to) {
        check(from, to);
        return Alignment.of(from, to).hunks().stream()
                .map(hunk -> hunk.from().in(from) + "|" + hunk.to().in(to))
                .toList();
    }

    private static String text(Random random, int words, int vocabulary) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append('w').append(Integer.toString(random.nextInt(vocabulary), 36));
            text.append(random.nextInt(9) == 0 ? random.nextInt(3) == 0 ? ".\n\n" : ". " : " ");
        }
        return text.toString();
    }

    private static String edited(String text, Random random) {
        List<String> sentences = new ArrayList<>(List.of(text.split("(?<=\\.)", -1)));
        for (int i = 0; i < 3; i++) {
            int at = random.nextInt(sentences.size());
            switch (random.nextInt(4)) {
                case 0 -> sentences.set(at, "");
                case 1 -> sentences.add(at, sentences.get(random.nextInt(sentences.size())));
                case 2 -> sentences.set(at, sentences.get(at).replace("w1", "👩‍🚀 new"));
                default -> Collections.swap(sentences, at, random.nextInt(sentences.size()));
            }
        }
        return String.join("", sentences);
    }
}
