package dev.sourceline.engine.learning;

import dev.sourceline.benchmark.Corpus;
import dev.sourceline.engine.syntax.NounPhrases;
import dev.sourceline.engine.syntax.Phrase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares settings of the trainers on a held-out publisher. */
final class Tuning {
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        List<TrainingText> texts = new ArrayList<>();
        for (String name : List.of("polnear-train-640.jsonl", "polnear-train-200.jsonl")) {
            texts.addAll(TrainingText.of(Corpus.read(folder.resolve(name))));
        }
        var learner = new Learner();
        texts.forEach(learner::add);
        List<TrainingText> wiki = TrainingText.of(Corpus.read(folder.resolve("wikinews-gold-dev.jsonl")));
        String mode = arguments[1];
        for (int i = 2; i < arguments.length; i++) {
            String[] p = arguments[i].split(",", -1);
            int epochs = Integer.parseInt(p[0]);
            int rare = Integer.parseInt(p[1]);
            double alpha = Double.parseDouble(p[2]);
            double l1 = Double.parseDouble(p[3]);
            double l2 = Double.parseDouble(p[4]);
            for (String group : List.of("huff-post", "nyt")) {
                List<TrainingText> held = texts.stream()
                        .filter(text -> text.group().equals(group))
                        .toList();
                long start = System.nanoTime();
                String result;
                if (mode.equals("sites")) {
                    WeightTable sites = learner.sites.fit(Set.of(group), epochs, rare, alpha, l1, l2);
                    result = sites.rows() + " rows; " + sites(held, sites) + " | wiki " + sites(wiki, sites);
                } else {
                    Learner.Spans fitted = learner.chains.fit(Set.of(group), epochs, rare, alpha, l1, l2);
                    var spans = new SpanTagger(fitted.labels(), fitted.steps());
                    result = fitted.labels().size() + "; " + spans(held, spans) + " | wiki " + spans(wiki, spans);
                }
                System.out.printf(
                        "%s %s %s (%.1f s)%n", arguments[i], group, result, (System.nanoTime() - start) / 1e9);
            }
        }
    }

    static String sites(List<TrainingText> texts, WeightTable table) {
        int needed = 0;
        List<double[]> scored = new ArrayList<>();
        for (TrainingText text : texts) {
            Signs signs = text.signs();
            Set<Integer> heads = new HashSet<>();
            Set<Integer> unclear = new HashSet<>();
            for (Gold gold : text.gold()) {
                if (!gold.optional() && gold.head() >= 0) {
                    heads.add(gold.head());
                }
                gold.cue().forEach(cue -> {
                    for (int i = cue.first(); i < cue.end(); i++) {
                        unclear.add(i);
                    }
                });
            }
            needed += heads.size();
            var features = new SiteFeatures(signs);
            var buffer = new Features();
            for (int i = 0; i < signs.size(); i++) {
                if (SiteFeatures.isPossible(signs, i) && (heads.contains(i) || !unclear.contains(i))) {
                    features.of(CueContext.of(signs, new NounPhrases(signs.document()), i), buffer);
                    scored.add(new double[] {table.sum(buffer), heads.contains(i) ? 1 : 0});
                }
            }
        }
        scored.sort((a, b) -> Double.compare(b[0], a[0]));
        double best = 0;
        double p = 0;
        double r = 0;
        double cut = 0;
        int right = 0;
        for (int i = 0; i < scored.size(); i++) {
            right += (int) scored.get(i)[1];
            double f = 2.0 * right / (i + 1 + needed);
            if (f > best) {
                best = f;
                p = 100.0 * right / (i + 1);
                r = 100.0 * right / needed;
                cut = 1 / (1 + Math.exp(-scored.get(i)[0]));
            }
        }
        return "F %.1f (P %.1f R %.1f at %.2f)".formatted(100 * best, p, r, cut);
    }

    static final boolean SHOW = Boolean.getBoolean("show");

    static String show(Signs signs, List<Phrase> phrases) {
        return phrases.stream()
                .map(one -> signs.document()
                        .span(one.first(), one.end())
                        .in(signs.document().text()))
                .toList()
                .toString();
    }

    static String spans(List<TrainingText> texts, SpanTagger tagger) {
        int n = 0;
        int half = 0;
        int exact = 0;
        int right = 0;
        var lattice = new Lattice();
        var buffer = new Features();
        for (TrainingText text : texts) {
            Signs signs = text.signs();
            for (Gold gold : text.gold()) {
                if (gold.head() < 0 || gold.optional()) {
                    continue;
                }
                n++;
                CueContext cue = CueContext.of(signs, new NounPhrases(signs.document()), gold.head());
                Phrase window = Windows.around(signs, cue);
                tagger.fill(new SpanFeatures(signs, cue, window), window, lattice, buffer);
                Optional<RuleFinding> found = new ChainReading(signs).of(cue, window, lattice.best(), lattice);
                if (found.isPresent()) {
                    double overlap = Overlap.of(found.get().contents(), gold.contents());
                    half += overlap >= .5 ? 1 : 0;
                    exact += overlap >= .97 ? 1 : 0;
                    if (SHOW && (overlap < .5 || new Judge(text).judge(found.get()) != Judge.Verdict.RIGHT)) {
                        System.out.println((overlap < .5 ? "CONTENT " : "SOURCE ")
                                + signs.document()
                                        .span(window.first(), window.end())
                                        .in(signs.document().text())
                                        .replace('\n', ' '));
                        System.out.println("    gold " + show(signs, gold.contents()) + " || " + show(signs, gold.cue())
                                + " || " + show(signs, gold.source()));
                        System.out.println("    mine " + show(signs, found.get().contents()) + " || "
                                + show(signs, found.get().cue().stream().toList()) + " || "
                                + show(signs, found.get().mention().stream().toList()));
                    }
                    right += new Judge(text).judge(found.get()) == Judge.Verdict.RIGHT ? 1 : 0;
                }
            }
        }
        return "content %.1f exact %.1f e2e %.1f".formatted(100.0 * half / n, 100.0 * exact / n, 100.0 * right / n);
    }
}
