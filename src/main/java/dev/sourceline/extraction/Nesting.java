package dev.sourceline.extraction;

import dev.sourceline.syntax.Document;
import dev.sourceline.syntax.Phrase;
import dev.sourceline.syntax.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Decides between findings where the cue of one stands in the content of another: the better rule wins, and what is
 * left of the other is cut where the winner begins.
 */
final class Nesting {
    private final Document document;
    private final Clauses clauses;
    private final boolean[] content;
    private final boolean[] opening;
    private final boolean[] contentStart;

    Nesting(Document document, Clauses clauses) {
        int tokens = document.tokens().size();
        this.document = document;
        this.clauses = clauses;
        this.content = new boolean[tokens];
        this.opening = new boolean[tokens];
        this.contentStart = new boolean[tokens];
    }

    /** What stands side by side among the findings of one sentence, in their order. */
    List<Finding> resolve(List<Finding> findings) {
        List<Finding> byRank = new ArrayList<>(findings);
        byRank.sort(Comparator.comparingInt(Finding::rank));
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : byRank) {
            if (contentStart[finding.contents().getLast().first()]) {
                continue;
            }
            boolean within =
                    finding.cue().isPresent() && content[finding.cue().get().first()];
            if (!within || (finding.nests() && !isSameSpeaker(finding))) {
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

    /** {@code She said she believes that it leaks}: what she believes is what she said. */
    private boolean isSameSpeaker(Finding finding) {
        int first = finding.mention().map(Phrase::first).orElse(0);
        return document.tag(first) == Tag.PRONOUN
                && (contentStart[first]
                        || (first > 0 && document.tag(first - 1) == Tag.THAT && contentStart[first - 1]));
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
