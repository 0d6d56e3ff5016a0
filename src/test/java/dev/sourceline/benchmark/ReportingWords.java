package dev.sourceline.benchmark;

import dev.sourceline.engine.text.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Distinguishes statements from beliefs, wishes and decisions, which some annotators mark too, by the words of the cue.
 */
final class ReportingWords {
    private static final Set<String> LEMMAS =
            Set.of(("say tell add note explain argue state claim insist assert declare announce"
                            + " report respond reply answer ask admit acknowledge concede confess deny reject dismiss confirm warn"
                            + " caution promise vow pledge threaten urge call accuse criticize criticise blast slam condemn denounce"
                            + " praise suggest propose recommend advise indicate reveal disclose remark comment observe mention point"
                            + " write tweet post quote cite describe detail stress emphasize emphasise maintain contend allege charge"
                            + " complain lament joke quip boast brag predict estimate conclude testify repeat reiterate recount recall"
                            + " relate speak talk shout yell scream whisper mutter demand request order rule according statement"
                            + " interview speech")
                    .split(" "));
    private static final Set<String> IRREGULAR =
            Set.of("said", "told", "wrote", "spoke", "denied", "replied", "admitted", "quipped", "bragged", "saying");

    private ReportingWords() {}

    static boolean isStatement(Words words, Quote quote) {
        return !quote.type().equals("indirect")
                || words.lower(quote.cue()).stream()
                        .flatMap(ReportingWords::letterRuns)
                        .anyMatch(word -> IRREGULAR.contains(word)
                                || lemmas(word).stream().anyMatch(LEMMAS::contains));
    }

    private static Stream<String> letterRuns(String word) {
        return List.of(word.split("[^a-z]+")).stream().filter(run -> !run.isEmpty());
    }

    private static List<String> lemmas(String word) {
        return List.of(
                word,
                cut(word, 1),
                cut(word, 2),
                cut(word, 3),
                cut(word, 1) + "e",
                cut(word, 2) + "e",
                cut(word, 3) + "y",
                cut(word, 3) + "e",
                cut(word, 4));
    }

    private static String cut(String word, int letters) {
        return new Span(0, Math.max(0, word.length() - letters)).in(word);
    }
}
