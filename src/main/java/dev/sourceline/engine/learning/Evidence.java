package dev.sourceline.engine.learning;

import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.syntax.Tag;
import dev.sourceline.engine.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What speaks for and against each reading of one cue: the features of the last stage. */
@SuppressWarnings("EnumOrdinal")
final class Evidence {
    private static final double ALIKE = 0.8;

    private final Signs signs;
    private final CueContext cue;
    private final double site;
    private final Phrase window;
    private final Lattice lattice;
    private final Optional<RuleFinding> rule;
    private final Optional<RuleFinding> model;
    private final double best;

    Evidence(
            Signs signs,
            CueContext cue,
            double site,
            Phrase window,
            Lattice lattice,
            int[] labels,
            Optional<RuleFinding> rule,
            Optional<RuleFinding> model) {
        this.signs = signs;
        this.cue = cue;
        this.site = site;
        this.window = window;
        this.lattice = lattice;
        this.rule = rule;
        this.model = model;
        this.best = lattice.score(labels);
    }

    List<Candidate> candidates() {
        List<Candidate> found = new ArrayList<>();
        rule.ifPresent(one -> found.add(candidate(Candidate.Kind.RULE, one)));
        if (model.isPresent()) {
            RuleFinding learned = model.get();
            if (rule.isEmpty()) {
                found.add(candidate(Candidate.Kind.MODEL, learned));
            } else {
                addOthers(rule.get(), learned, found);
            }
            Optional<Phrase> subject = signs.clauses().subject(cue.group(), cue.sentence());
            boolean other = subject.isPresent()
                    && !overlaps(subject.get(), learned)
                    && (learned.mention().isEmpty()
                            || Overlap.of(
                                            List.of(subject.get()),
                                            List.of(learned.mention().get()))
                                    == 0)
                    && (rule.isEmpty()
                            || rule.get().mention().isEmpty()
                            || Overlap.of(
                                            List.of(subject.get()),
                                            List.of(rule.get().mention().get()))
                                    == 0);
            if (other) {
                found.add(candidate(
                        Candidate.Kind.MODEL_SUBJECT,
                        new RuleFinding(subject, learned.cue(), learned.contents(), learned.rule())));
            }
        }
        return found;
    }

    /** Readings that differ from the rule's in what matters: a few words more or less do not. */
    private void addOthers(RuleFinding one, RuleFinding learned, List<Candidate> found) {
        List<Phrase> contents = new ArrayList<>(learned.contents());
        for (Phrase content : one.contents()) {
            if (content.first() >= window.end()) {
                contents.add(content);
            }
        }
        boolean sameContents = Overlap.of(one.contents(), contents) >= ALIKE;
        boolean sameMention = isSameMention(one, learned);
        if (!sameContents) {
            found.add(candidate(
                    Candidate.Kind.RULE_SOURCE, new RuleFinding(one.mention(), one.cue(), contents, one.rule())));
        }
        if (!sameMention) {
            found.add(candidate(
                    Candidate.Kind.RULE_CONTENT,
                    new RuleFinding(learned.mention(), one.cue(), one.contents(), one.rule())));
        }
        if (!sameContents && !sameMention) {
            found.add(candidate(
                    Candidate.Kind.MODEL, new RuleFinding(learned.mention(), one.cue(), contents, one.rule())));
        }
    }

    private static boolean isSameMention(RuleFinding one, RuleFinding other) {
        return one.mention().isPresent() == other.mention().isPresent()
                && (one.mention().isEmpty()
                        || Overlap.of(
                                        List.of(one.mention().get()),
                                        List.of(other.mention().get()))
                                > 0);
    }

    private static boolean overlaps(Phrase phrase, RuleFinding reading) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            if (reading.hasContentAt(i)) {
                return true;
            }
        }
        return false;
    }

    private Candidate candidate(Candidate.Kind kind, RuleFinding reading) {
        var features = new Features();
        int name = rule.map(one -> one.rule().hashCode()).orElse(0);
        int of = kind.ordinal();
        int sure = bucket(Math.log(site / (1 - site)), 1.0);
        int ratio = bucket((lattice.score(labels(reading)) - best) * 0.5, 1.0);
        double[] content = marginals(reading.contents(), Label.CONTENT);
        double[] source = reading.mention()
                .map(one -> marginals(List.of(one), Label.SOURCE))
                .orElse(new double[] {-1, -1});
        int least = bucket(content[0] * 6, 1);
        int mean = bucket(content[1] * 10, 1);
        int begin = bucket(borderMarginal(reading.contents().getFirst().first()) * 5, 1);
        int end = bucket(borderMarginal(reading.contents().getLast().end()) * 5, 1);
        int named = bucket(source[1] * 8, 1);
        int style = style(reading.contents());
        int form = form(reading.mention());
        boolean passive = cue.isPassive(signs);
        int agree = agreement();
        features.add(1, of);
        features.add(2, name);
        features.add(3, of, name);
        features.add(4, of, sure);
        features.add(5, name, sure);
        features.add(6, of, ratio);
        features.add(7, of, least);
        features.add(8, of, mean);
        features.add(9, of, begin, end);
        features.add(10, of, named);
        features.add(11, style, form);
        features.add(12, style, form, of);
        features.add(13, style, name);
        features.add(14, agree);
        features.add(15, agree, name);
        features.add(16, agree, style);
        features.add(17, sure, mean);
        features.add(18, sure, named);
        features.add(19, signs.frames(cue.token()) == 0 ? 0 : 1, of, signs.tagNumber(cue.token()));
        features.add(20, passive ? 1 : 0, of, form);
        features.add(21, signs.tagNumber(cue.token()), style);
        features.add(22, reading.contents().size() > 2 ? 3 : reading.contents().size(), style);
        features.add(23, length(reading.contents()), style);
        features.add(24, mean, style);
        features.add(25, sure, style);
        features.add(
                26,
                signs.document()
                        .paragraphs()
                        .get(cue.sentence().paragraph())
                        .kind()
                        .ordinal(),
                of);
        features.add(27, form, named);
        features.add(28, sure, named, mean);
        features.add(29, cue.auxiliaries(), style);
        return new Candidate(
                cue, kind, reading, kind == Candidate.Kind.RULE ? signs.finding(cue.token()) : -1, features);
    }

    /** The labels that mean {@code reading}, in the window. */
    private int[] labels(RuleFinding reading) {
        var labels = new int[window.length()];
        for (Phrase content : reading.contents()) {
            fill(labels, content, Label.CONTENT);
        }
        reading.cue().ifPresent(one -> fill(labels, one, Label.CUE));
        reading.mention().ifPresent(one -> fill(labels, one, Label.SOURCE));
        return labels;
    }

    private void fill(int[] labels, Phrase phrase, Label label) {
        int end = Math.min(phrase.end(), window.end());
        for (int i = Math.max(phrase.first(), window.first()); i < end; i++) {
            labels[i - window.first()] = label.ordinal();
        }
    }

    /** The least and the mean probability of the words within the window. */
    private double[] marginals(List<Phrase> phrases, Label label) {
        double least = 1;
        double sum = 0;
        int count = 0;
        for (Phrase phrase : phrases) {
            for (int i = Math.max(phrase.first(), window.first()); i < Math.min(phrase.end(), window.end()); i++) {
                double p = lattice.marginal(i - window.first(), label.ordinal());
                least = Math.min(least, p);
                sum += p;
                count++;
            }
        }
        return count == 0 ? new double[] {-1, -1} : new double[] {least, sum / count};
    }

    /** How probable it is that content begins or ends right before {@code token}. */
    private double borderMarginal(int token) {
        if (token <= window.first() || token >= window.end()) {
            return 1;
        }
        int at = token - window.first();
        double before = lattice.marginal(at - 1, Label.CONTENT.ordinal());
        double behind = lattice.marginal(at, Label.CONTENT.ordinal());
        return Math.abs(before - behind);
    }

    /** How far the rules and the model agree, in content and source. */
    private int agreement() {
        if (rule.isEmpty()) {
            return 0;
        }
        if (model.isEmpty()) {
            return 1;
        }
        double overlap = Overlap.of(rule.get().contents(), model.get().contents());
        int content = overlap >= 1 ? 3 : overlap >= 0.8 ? 2 : overlap >= 0.5 ? 1 : 0;
        boolean source = isSameMention(rule.get(), model.get());
        return 2 + 2 * content + (source ? 1 : 0);
    }

    private int style(List<Phrase> contents) {
        boolean quoted = false;
        boolean bare = false;
        for (Phrase content : contents) {
            for (int i = content.first(); i < content.end(); i++) {
                if (signs.document().token(i).isWord()) {
                    quoted |= signs.isQuoted(i);
                    bare |= !signs.isQuoted(i);
                }
            }
        }
        return quoted ? (bare ? 2 : 1) : 0;
    }

    private int form(Optional<Phrase> mention) {
        if (mention.isEmpty()) {
            return 0;
        }
        if (mention.get().length() == 1 && signs.tag(mention.get().first()) == Tag.PRONOUN) {
            String word = signs.document().word(mention.get().first());
            return word.equals("i") || word.equals("we") || word.equals("you") ? 1 : 2;
        }
        for (int i = mention.get().first(); i < mention.get().end(); i++) {
            Token token = signs.document().token(i);
            if (token.isCapital() && signs.tag(i) == Tag.NAME) {
                return 3;
            }
        }
        return signs.tag(mention.get().first()) == Tag.WH ? 5 : 4;
    }

    private static int length(List<Phrase> contents) {
        int sum = 0;
        for (Phrase content : contents) {
            sum += content.length();
        }
        return sum < 3 ? 0 : sum < 6 ? 1 : sum < 12 ? 2 : sum < 25 ? 3 : sum < 50 ? 4 : 5;
    }

    private static int bucket(double value, double width) {
        return (int) Math.max(-8, Math.min(12, Math.floor(value / width)));
    }
}
