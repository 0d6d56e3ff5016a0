package dev.sourceline.benchmark;

import dev.sourceline.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Task D: which sentences report a source's words, and which source's. */
final class Sentences implements Task {
    private static final Pattern BREAK = Pattern.compile("[.!?][\"”’')]*\\s+(?=[\"“‘'A-Z0-9(])");
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|[\\s(“\"])(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|St|Jr|Sr|Prof|Rev|Hon|U\\.S|U\\.K|U\\.N|No|vs"
                    + "|Inc|Co|Corp|Jan|Feb|Aug|Sept|Oct|Nov|Dec|[A-Z])\\.$");

    @Override
    public void count(Comparison text, Tally tally) {
        for (Span sentence : sentences(text.words().text())) {
            Set<Integer> words = text.words().starts(List.of(sentence));
            List<Quote> gold = reporting(text.gold(), text.goldWords(), words);
            if (!words.isEmpty() && (gold.isEmpty() || !gold.stream().allMatch(Quote::optional))) {
                count(
                        text.agreement(),
                        gold.stream().filter(quote -> !quote.optional()).toList(),
                        reporting(text.found(), text.foundWords(), words),
                        tally);
            }
        }
    }

    private static void count(Agreement agreement, List<Quote> gold, List<Quote> found, Tally tally) {
        tally.add("D gold", gold.isEmpty() ? 0 : 1);
        tally.add("D found", found.isEmpty() ? 0 : 1);
        if (gold.isEmpty() || found.isEmpty()) {
            return;
        }
        tally.add("D right");
        List<Quote> sourced = gold.stream()
                .filter(quote -> !quote.entity().isEmpty() || !quote.source().isEmpty())
                .toList();
        if (!sourced.isEmpty()) {
            tally.addAnswer(
                    "D source",
                    sourced.stream()
                            .anyMatch(g -> found.stream()
                                    .anyMatch(f -> agreement.meant(g, f).orElse(false))));
        }
    }

    private static List<Quote> reporting(List<Quote> quotes, List<Set<Integer>> contents, Set<Integer> sentence) {
        int enough = Math.min(3, Math.max(1, sentence.size() / 2));
        List<Quote> reporting = new ArrayList<>();
        for (int q = 0; q < quotes.size(); q++) {
            if (Matching.common(contents.get(q), sentence) >= enough) {
                reporting.add(quotes.get(q));
            }
        }
        return reporting;
    }

    private static List<Span> sentences(String text) {
        List<Span> sentences = new ArrayList<>();
        for (Span paragraph : QuotationMarks.paragraphs(text)) {
            int start = paragraph.start();
            Matcher end = BREAK.matcher(paragraph.in(text));
            while (end.find()) {
                int next = paragraph.start() + end.end();
                if (!ABBREVIATION
                        .matcher(text.substring(start, next).stripTrailing())
                        .find()) {
                    sentences.add(new Span(start, next));
                    start = next;
                }
            }
            sentences.add(new Span(start, paragraph.end()));
        }
        return sentences;
    }

    @Override
    public void report(Tally tally, Figures figures) {
        figures.precisionAndRecall("D_sentence_detect", tally.of("D right"), tally.of("D gold"), tally.of("D found"));
        figures.share("D_sentence_source", tally, "D source");
    }
}
