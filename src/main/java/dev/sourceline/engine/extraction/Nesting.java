package dev.sourceline.engine.extraction;

import dev.sourceline.engine.syntax.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Resolves conflicts where the cue of one finding is inside the content of another: the more precise rule wins, and the other's
 * content is cut where the winner starts.
 */
final class Nesting {
    private final Clauses clauses;
    private final boolean[] content;
    private final boolean[] opening;
    private final boolean[] contentStart;

    /** @param tokens the number of tokens of the text */
    Nesting(int tokens, Clauses clauses) {
        this.clauses = clauses;
        this.content = new boolean[tokens];
        this.opening = new boolean[tokens];
        this.contentStart = new boolean[tokens];
    }

    /** The findings of one sentence without conflicts, in their order. */
    List<Finding> resolve(List<Finding> findings) {
        List<Finding> byRank = new ArrayList<>(findings);
        byRank.sort(Comparator.comparingInt(Finding::rank));
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : byRank) {
            if (contentStart[finding.contents().getLast().first()]) {
                continue;
            }
            if (finding.cue().isEmpty() || !content[finding.cue().get().first()] || finding.nests()) {
                List<Phrase> contents = cut(finding);
                if (!contents.isEmpty()) {
                    kept.add(finding.withContents(contents));
                    mark(finding, contents);
                }
            }
        }
        kept.sort(Comparator.comparingInt(Finding::first));
        return kept;
    }

    private List<Phrase> cut(Finding finding) {
        List<Phrase> contents = new ArrayList<>();
        for (Phrase whole : finding.contents()) {
            int end = whole.first();
            while (end < whole.end() && !opening[end]) {
                end++;
            }
            if (end == whole.end()) {
                contents.add(whole);
                continue;
            }
            int trimmed = clauses.trimmed(whole.first(), end);
            if (trimmed > whole.first() + 1) {
                contents.add(new Phrase(whole.first(), trimmed));
            }
            return contents;
        }
        return contents;
    }

    private void mark(Finding finding, List<Phrase> contents) {
        for (Phrase phrase : contents) {
            contentStart[phrase.first()] = true;
            for (int i = phrase.first(); i < phrase.end(); i++) {
                content[i] = true;
            }
        }
        opening[finding.first()] = true;
    }
}
