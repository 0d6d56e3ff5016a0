package dev.sourceline.engine.learning;

import dev.sourceline.engine.anatomy.BlockKind;
import dev.sourceline.engine.syntax.NounPhrases;
import dev.sourceline.engine.syntax.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the likely cues of a text and reads each of them in several ways. */
final class CandidateFinder {
    /** Below this probability no cue is looked at unless a rule found it. */
    private static final double LEAST = 0.12;

    /** So many cues that no rule finds are looked at in one sentence; it keeps the time in proportion to the text. */
    private static final int MOST = 16;

    private final WeightTable sites;
    private final SpanTagger tagger;

    CandidateFinder(WeightTable sites, SpanTagger tagger) {
        this.sites = sites;
        this.tagger = tagger;
    }

    /** The readings of each cue, cue by cue in reading order. */
    List<List<Candidate>> find(Signs signs) {
        var phrases = new NounPhrases(signs.document());
        var lattice = new Lattice();
        var buffer = new Features();
        List<List<Candidate>> found = new ArrayList<>();
        for (Site site : likely(signs, phrases, buffer)) {
            List<Candidate> candidates = read(signs, site, lattice, buffer);
            if (!candidates.isEmpty()) {
                found.add(candidates);
            }
        }
        return found;
    }

    private List<Site> likely(Signs signs, NounPhrases phrases, Features buffer) {
        var features = new SiteFeatures(signs);
        List<Site> found = new ArrayList<>();
        int sentence = -1;
        int inSentence = 0;
        var heads = new @Nullable Site[signs.rules().size()];
        for (var paragraph : signs.document().paragraphs()) {
            for (int i = paragraph.first(); i < paragraph.end(); i++) {
                int finding = signs.finding(i);
                if (finding < 0 && (!isRead(paragraph.kind()) || !isPossible(signs, i))) {
                    continue;
                }
                CueContext cue = CueContext.of(signs, phrases, i);
                features.of(cue, buffer);
                var site = new Site(cue, 1 / (1 + Math.exp(-sites.sum(buffer))), finding);
                if (finding >= 0) {
                    if (heads[finding] == null || heads[finding].probability() < site.probability()) {
                        heads[finding] = site;
                    }
                } else if (site.probability() >= LEAST && cue.isFactual(signs)) {
                    if (signs.document().sentenceOf(i) != sentence) {
                        sentence = signs.document().sentenceOf(i);
                        inSentence = 0;
                    }
                    if (inSentence++ < MOST) {
                        found.add(site);
                    }
                }
            }
        }
        for (Site head : heads) {
            if (head != null) {
                found.add(head);
            }
        }
        found.sort(Comparator.comparingInt(site -> site.cue().token()));
        return found;
    }

    static boolean isRead(BlockKind kind) {
        return switch (kind) {
            case HEADLINE, DEK, SUBHEAD, PARAGRAPH, CAPTION -> true;
            case BYLINE, DATELINE, CREDIT, NOTE, BIO, DISCLOSURE, BOILERPLATE -> false;
        };
    }

    private static boolean isPossible(Signs signs, int token) {
        return SiteFeatures.isPossible(signs, token)
                && signs.sentence(token).length() <= LearnedReader.LONGEST_SENTENCE;
    }

    private List<Candidate> read(Signs signs, Site site, Lattice lattice, Features buffer) {
        CueContext cue = site.cue();
        Phrase window = Windows.around(signs, cue);
        tagger.fill(new SpanFeatures(signs, cue, window), window, lattice, buffer);
        int[] labels = lattice.best();
        Optional<RuleFinding> rule = site.finding() < 0 ? Optional.empty() : Optional.of(signs.rule(site.finding()));
        Optional<RuleFinding> model = new ChainReading(signs).of(cue, window, labels, lattice);
        double probability = Math.clamp(site.probability(), 1e-6, 1 - 1e-6);
        return new Evidence(signs, cue, probability, window, lattice, labels, rule, model).candidates();
    }

    /**
     * @param finding the index of the rules' finding with this cue, or -1
     */
    private record Site(CueContext cue, double probability, int finding) {}
}
