package dev.sourceline.engine.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sourceline.engine.alignment.Manuscript.Sentence;
import dev.sourceline.engine.text.Span;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Spans are tracked from one version of a text to the next, and never to a place that is only similar. */
class SpanTrackerTest {
    private static final String QUAY = "The quay closes at noon on Friday, says the office.";
    private static final String RAIN = "It rained all day long, and nobody stayed outside.";
    private static final String CRANE = "A crane was brought from the north, and it stays.";

    private static final String DOG = "A dog slept under the bench beside the ferry.";

    @Test
    void sameWordsInTheSamePlaceAreExact() {
        assertThat(trace(text(QUAY, RAIN), RAIN, text(QUAY, RAIN, CRANE))).isInstanceOf(TrackedSpan.Exact.class);
    }

    @Test
    void whatWasPushedOnHasMoved() {
        String to = text(CRANE, QUAY, RAIN);
        assertThat(trace(text(QUAY, RAIN), RAIN, to)).isEqualTo(new TrackedSpan.Moved(place(to, RAIN)));
    }

    @Test
    void whatWentElsewhereAsAParagraphHasMoved() {
        String to = text(RAIN, CRANE, QUAY);
        assertThat(trace(text(QUAY, RAIN, CRANE), QUAY, to)).isEqualTo(new TrackedSpan.Moved(place(to, QUAY)));
    }

    @Test
    void editedWordsAreChanged() {
        String edited = QUAY.replace("noon", "midnight");
        String to = text(edited, RAIN);
        assertThat(trace(text(QUAY, RAIN), QUAY, to)).isEqualTo(new TrackedSpan.Changed(place(to, edited)));
    }

    @Test
    void wordsPutInThePlaceOfTheFirstAndTheLastBelongToIt() {
        String edited = QUAY.replace("The quay", "Every pier").replace("office", "harbour master");
        String to = text("It is new that something stands before.", edited, RAIN);
        assertThat(trace(text(QUAY, RAIN), QUAY, to)).isEqualTo(new TrackedSpan.Changed(place(to, edited)));
    }

    @Test
    void deletedWordsAreGone() {
        assertThat(trace(text(QUAY, RAIN, CRANE), RAIN, text(QUAY, CRANE)))
                .isEqualTo(orphaned(TrackedSpan.Reason.GONE));
        assertThat(trace(QUAY, QUAY, "")).isEqualTo(orphaned(TrackedSpan.Reason.GONE));
        assertThat(trace(QUAY, QUAY, CRANE)).isEqualTo(orphaned(TrackedSpan.Reason.GONE));
    }

    @Test
    void deletedWordsAreNotTakenForTheSameWordsElsewhere() {
        String from = text(RAIN, QUAY, CRANE, QUAY + " Nobody knew it.");
        assertThat(new SpanTracker(Alignment.of(from, text(RAIN, CRANE, QUAY + " Nobody knew it.")))
                        .trace(place(from, QUAY)))
                .isEqualTo(orphaned(TrackedSpan.Reason.ELSEWHERE));
    }

    @Test
    void sentenceThatIsSaidInAnotherParagraphNowIsNotTheSame() {
        assertThat(trace(text(RAIN + " " + QUAY, CRANE), QUAY, text(RAIN, CRANE + " " + QUAY)))
                .isEqualTo(orphaned(TrackedSpan.Reason.ELSEWHERE));
    }

    @Test
    void oneOfTwoThatStoodSideBySideCannotBeTold() {
        String from = text(RAIN, QUAY + " " + QUAY, CRANE);
        assertThat(trace(from, QUAY, text(RAIN, QUAY, CRANE))).isEqualTo(orphaned(TrackedSpan.Reason.AMBIGUOUS));
    }

    @Test
    void paragraphThatMovedAndWasEditedIsFound() {
        String edited = QUAY.replace("noon", "midnight");
        String to = text(RAIN, CRANE, edited + " " + DOG);
        String from = text(QUAY + " " + DOG, RAIN, CRANE);
        assertThat(trace(from, QUAY, to)).isEqualTo(new TrackedSpan.Changed(place(to, edited)));
        assertThat(trace(from, DOG, to)).isEqualTo(new TrackedSpan.Moved(place(to, DOG)));
        assertThat(trace(from, "noon", to)).isEqualTo(orphaned(TrackedSpan.Reason.GONE));
    }

    @Test
    void oneOfTwoEditedCopiesOfAMovedParagraphCannotBeTold() {
        String one = QUAY.replace("noon", "midnight") + " " + DOG;
        String other = QUAY.replace("noon", "dawn") + " " + DOG;
        assertThat(trace(text(QUAY + " " + DOG, RAIN, CRANE), QUAY, text(RAIN, one, CRANE, other)))
                .isInstanceOf(TrackedSpan.Orphaned.class);
    }

    @Test
    void paragraphWithFewOfTheWordsIsAnotherOne() {
        String retold =
                "The quay closes at noon on Mondays now, and the boats of all the islands wait for the morning.";
        assertThat(trace(text(QUAY, RAIN, CRANE), QUAY, text(RAIN, CRANE, retold)))
                .isEqualTo(orphaned(TrackedSpan.Reason.GONE));
    }

    @Test
    void sentenceThatStandsTwiceWithOtherWordsAroundBothIsAmbiguous() {
        String from = text(CRANE + " " + QUAY, RAIN + " " + QUAY);
        String to = text("Snow fell. " + QUAY, "Hail fell. " + QUAY);
        assertThat(trace(from, QUAY, to)).isEqualTo(orphaned(TrackedSpan.Reason.AMBIGUOUS));
    }

    @Test
    void aFewSharedWordsBesideItDoNotMakeALookalikeTheSame() {
        String from = text(RAIN + " " + QUAY, "All wait for it. " + CRANE);
        String to = text(CRANE + " It rained. " + QUAY, "All wait no more. " + DOG, RAIN + " " + QUAY);
        assertThat(trace(from, QUAY, to)).isNotEqualTo(new TrackedSpan.Moved(place(to, QUAY)));
    }

    @Test
    void oneOfTwoThatStandSideBySideNowCannotBeToldThoughItsNeighbourIsGone() {
        String from = text(RAIN + " " + DOG + " " + QUAY, CRANE);
        assertThat(trace(from, QUAY, text(CRANE, RAIN + " " + QUAY + " " + QUAY)))
                .isInstanceOf(TrackedSpan.Orphaned.class);
        assertThat(trace(from, QUAY, text(RAIN + " " + QUAY + " " + QUAY, CRANE)))
                .isInstanceOf(TrackedSpan.Orphaned.class);
    }

    @Test
    void editedWordsThatWereCopiedAreAmbiguous() {
        String edited = QUAY.replace("noon", "midnight");
        assertThat(trace(text(QUAY, RAIN, CRANE), QUAY, text(edited, RAIN, CRANE + " " + edited)))
                .isEqualTo(orphaned(TrackedSpan.Reason.AMBIGUOUS));
        String other = QUAY.replace("closes", "shuts");
        assertThat(trace(text(QUAY, RAIN, CRANE), QUAY, text(edited + " " + other, RAIN, CRANE)))
                .isInstanceOf(TrackedSpan.Orphaned.class);
    }

    @Test
    void newSentenceBesideEditedWordsIsNotPartOfThem() {
        String edited = QUAY.replace("The quay closes", "The harbour shuts").replace("office", "mayor");
        String to = text("The mayor spoke. " + edited + " Nobody asked the office.", RAIN);
        assertThat(trace(text(QUAY, RAIN), QUAY, to)).isEqualTo(new TrackedSpan.Changed(place(to, edited)));
    }

    @Test
    void editsNeverMislead() {
        for (long seed = 0; seed < 20_000; seed++) {
            Manuscript manuscript = new Manuscript(seed);
            String from = manuscript.text();
            List<Sentence> before = manuscript.sentences();
            Map<Sentence, Span> places = manuscript.places();
            for (int i = 0; i <= seed % 8; i++) {
                manuscript.edit();
            }
            Edited edited = new Edited(from, manuscript.text(), new HashSet<>(before), manuscript.places());
            SpanTracker tracer = new SpanTracker(Alignment.of(from, edited.to()));
            for (Sentence sentence : before) {
                Span place = Objects.requireNonNull(places.get(sentence));
                assertThat(edited.allows(sentence, place, tracer.trace(place)))
                        .as("seed %d, “%s”: %s", seed, place.in(from), tracer.trace(place))
                        .isTrue();
            }
        }
    }

    @Test
    void longTextsAreTracedInTime() {
        String sentence = "w w w w w w w w w w w w w w w w ";
        String from = sentence.repeat((1 << 20) / sentence.length());
        String to = from.substring(40) + "x" + from.substring(0, 1000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            SpanTracker tracer = new SpanTracker(Alignment.of(from, to));
            Random random = new Random(1);
            for (int i = 0; i < 100; i++) {
                int start = random.nextInt(from.length() / 2);
                tracer.trace(new Span(start, start + 1 + random.nextInt(from.length() / 2)));
            }
        });
    }

    /** Two versions of a text and the sentences of each. */
    private record Edited(String from, String to, Set<Sentence> before, Map<Sentence, Span> now) {
        // Shorter than a sentence, but long enough to tell neighbours apart.
        private static final int CONTEXT = 12;

        boolean allows(Sentence sentence, Span place, TrackedSpan trace) {
            boolean isUntouched = now.containsKey(sentence) && !sentence.isEdited();
            return switch (trace) {
                case TrackedSpan.Exact(Span span) ->
                    span.equals(place) && span.in(to).equals(place.in(from)) && isRight(sentence, place, span);
                case TrackedSpan.Moved(Span span) ->
                    span.in(to).equals(place.in(from)) && isRight(sentence, place, span);
                case TrackedSpan.Changed(Span span) -> isEditedTo(sentence, span);
                case TrackedSpan.Orphaned(TrackedSpan.Reason reason) ->
                    !isUntouched || reason != TrackedSpan.Reason.GONE;
            };
        }

        /** Whether the span is the edited sentence or, if that was deleted, a new copy of it that was edited. */
        private boolean isEditedTo(Sentence sentence, Span span) {
            return now.containsKey(sentence)
                    ? sentence.isEdited() && now.get(sentence).contains(span)
                    : now.entrySet().stream()
                            .anyMatch(entry -> !before.contains(entry.getKey())
                                    && entry.getValue().contains(span));
        }

        /**
         * Whether the span is the sentence's own place or, if it was deleted, that of a new copy: their texts are equal.
         */
        private boolean isRight(Sentence sentence, Span place, Span span) {
            boolean isUntouched = now.containsKey(sentence) && !sentence.isEdited();
            if (isUntouched && span.equals(now.get(sentence))) {
                return true;
            }
            Sentence there = now.entrySet().stream()
                    .filter(entry -> entry.getValue().contains(span))
                    .findFirst()
                    .orElseThrow()
                    .getKey();
            return (!isUntouched && !before.contains(there)) || hasANeighbourOf(place, span);
        }

        private boolean hasANeighbourOf(Span place, Span span) {
            return from.substring(Math.max(0, place.start() - CONTEXT), place.start())
                            .equals(to.substring(Math.max(0, span.start() - CONTEXT), span.start()))
                    || from.substring(place.end(), Math.min(from.length(), place.end() + CONTEXT))
                            .equals(to.substring(span.end(), Math.min(to.length(), span.end() + CONTEXT)));
        }
    }

    private static TrackedSpan orphaned(TrackedSpan.Reason reason) {
        return new TrackedSpan.Orphaned(reason);
    }

    private static TrackedSpan trace(String from, String part, String to) {
        return new SpanTracker(Alignment.of(from, to)).trace(place(from, part));
    }

    private static Span place(String text, String part) {
        int start = text.indexOf(part);
        return new Span(start, start + part.length());
    }

    private static String text(String... paragraphs) {
        return String.join("\n\n", paragraphs);
    }
}
