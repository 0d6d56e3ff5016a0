package dev.sourceline.engine.learning;

import dev.sourceline.benchmark.Annotated;
import dev.sourceline.benchmark.Corpus;
import dev.sourceline.benchmark.Quote;
import dev.sourceline.engine.extraction.RuleTrace;
import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.syntax.Tag;
import dev.sourceline.engine.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A tokenised, annotated text with the findings of the rules.
 *
 * @param corpus {@code polnear}, {@code open}, {@code wikinews} …
 * @param group the unit of cross-validation: a publisher or a corpus. No text is judged by a model trained on its group
 */
record TrainingText(String id, String corpus, String group, Signs signs, RuleTrace trace, List<Gold> gold) {
    private static final int PARTS = 5;

    TrainingText withoutRules() {
        return new TrainingText(
                id, corpus, group, new Signs(trace.document(), List.of(), trace.clauses()), trace, gold);
    }

    /** The texts of one corpus. Groups are publishers in the large corpus and fifths in the open one. */
    static List<TrainingText> of(Corpus corpus) {
        return corpus.texts().stream().map(text -> of(text, corpus.name())).toList();
    }

    private static TrainingText of(Annotated annotated, String corpus) {
        RuleTrace trace = RuleTrace.of(annotated.text());
        var signs = new Signs(trace.document(), trace.findings(), trace.clauses());
        List<Gold> gold = new ArrayList<>();
        for (Quote quote : annotated.quotes()) {
            List<Phrase> cue = phrases(trace.document(), quote.cue());
            gold.add(new Gold(
                    phrases(trace.document(), quote.content()),
                    cue,
                    phrases(trace.document(), quote.source()),
                    head(signs, cue),
                    quote.optional()));
        }
        String id = annotated.id();
        String kind = corpus.substring(0, corpus.indexOf('-') < 0 ? corpus.length() : corpus.indexOf('-'));
        if (kind.equals("gum")) {
            kind = corpus;
        }
        String group = switch (kind) {
            case "polnear" -> id.substring(0, id.indexOf('_'));
            case "open" -> "open " + Math.floorMod(id.hashCode(), PARTS);
            default -> kind;
        };
        return new TrainingText(id, kind, group, signs, trace, gold);
    }

    private static List<Phrase> phrases(Document document, List<Span> spans) {
        List<Phrase> phrases = new ArrayList<>();
        for (Span span : spans) {
            int first = document.tokenAt(span.start());
            int end = Math.min(document.tokens().size(), document.tokenAt(span.end() - 1) + 1);
            if (first < end) {
                phrases.add(new Phrase(first, end));
            }
        }
        return phrases;
    }

    /** The head of a cue: its last verb, else its last noun, else its last word. */
    private static int head(Signs signs, List<Phrase> cue) {
        int best = -1;
        int rank = 0;
        for (Phrase phrase : cue) {
            for (int i = phrase.first(); i < phrase.end(); i++) {
                int now = SiteFeatures.isPossible(signs, i) ? rank(signs.tag(i)) : 0;
                if (now > 0 && now >= rank) {
                    rank = now;
                    best = i;
                }
            }
        }
        return best;
    }

    private static int rank(Tag tag) {
        return switch (tag) {
            case VERB, INFINITIVE, GERUND, PARTICIPLE -> 4;
            case NOUN -> 3;
            case ADJECTIVE -> 2;
            default -> 1;
        };
    }
}
