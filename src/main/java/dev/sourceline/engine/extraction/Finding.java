package dev.sourceline.engine.extraction;

import dev.sourceline.engine.syntax.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A relation in tokens, as a rule finds it.
 *
 * @param contents in reading order, none of them empty
 * @param rank the precision rank of its rule; lower is more precise
 * @param nests whether it may be inside the content of another finding
 */
record Finding(
        Optional<Phrase> mention, Optional<Phrase> cue, List<Phrase> contents, String rule, int rank, boolean nests) {
    Finding {
        contents = List.copyOf(contents);
    }

    Finding(Optional<Phrase> mention, Optional<Phrase> cue, List<Phrase> contents, String rule, int rank) {
        this(mention, cue, contents, rule, rank, false);
    }

    /** {@code She said that they believe …}: the same finding, allowed inside the content of another. */
    Finding nesting() {
        return new Finding(mention, cue, contents, rule, rank, true);
    }

    /**
     * A relation whose content follows its cue. The subject is the source; in the passive it is part of the content.
     */
    static Optional<Finding> behind(CueSite site, Clauses clauses, Phrase content, String rule, int rank) {
        boolean unsaid = site.negated() && site.cue().takes(CueVerb.Frame.QUOTE);
        if (content.isEmpty() || unsaid) {
            return Optional.empty();
        }
        if (!site.passive()) {
            return clauses.subject(site)
                    .filter(subject -> rank > 2 || !NonFactualCues.is(site, subject))
                    .filter(subject -> rank < 3 || clauses.maySpeak(subject))
                    .map(subject ->
                            new Finding(Optional.of(subject), Optional.of(site.group()), List.of(content), rule, rank));
        }
        List<Phrase> contents = new ArrayList<>();
        if (!site.cue().takes(CueVerb.Frame.ADDRESSEE)) {
            clauses.subject(site)
                    .filter(subject -> subject.end() <= content.first())
                    .ifPresent(contents::add);
        }
        contents.add(content);
        return Optional.of(new Finding(Optional.empty(), Optional.of(site.group()), contents, rule, rank));
    }

    /** @throws IllegalStateException if one of its phrases is outside a text of this many tokens */
    void requireWithin(int tokens) {
        boolean within = contents.stream().allMatch(phrase -> isWithin(phrase, tokens))
                && mention.stream().allMatch(phrase -> isWithin(phrase, tokens))
                && cue.stream().allMatch(phrase -> isWithin(phrase, tokens));
        if (!within) {
            throw new IllegalStateException("a finding outside of the text");
        }
    }

    private static boolean isWithin(Phrase phrase, int tokens) {
        return phrase.first() >= 0 && phrase.end() <= tokens;
    }

    Finding and(Phrase content) {
        List<Phrase> more = new ArrayList<>(contents);
        more.add(content);
        return new Finding(mention, cue, more, rule, rank, nests);
    }

    Finding withContents(List<Phrase> others) {
        return new Finding(mention, cue, others, rule, rank, nests);
    }

    boolean hasContentAt(int token) {
        for (Phrase content : contents) {
            if (content.contains(token)) {
                return true;
            }
        }
        return false;
    }

    /** Its first token. */
    int first() {
        int first = contents.getFirst().first();
        if (cue.isPresent()) {
            first = Math.min(first, cue.get().first());
        }
        return mention.isPresent() ? Math.min(first, mention.get().first()) : first;
    }
}
