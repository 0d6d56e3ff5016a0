package dev.sourceline.engine.extraction;

import dev.sourceline.engine.extraction.Frame.Stretch;
import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Sentence;
import dev.sourceline.engine.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Cuts out the frame of each relation: the tokens at the nesting depth of its cue, up to the next cue. */
final class Frames {
    /** The reach of a frame on either side of its cue, in tokens; words farther away belong to other statements. */
    private static final int REACH = 40;

    private static final int NO_CUE = -1;

    private final Document document;

    /** The number of contents that contain each token. */
    private final int[] depth;

    /** For each token of a cue the start of its contents; else {@link #NO_CUE}. */
    private final int[] cued;

    Frames(Document document, List<Relation> relations) {
        this.document = document;
        this.depth = new int[document.tokens().size() + 1];
        this.cued = new int[document.tokens().size() + 1];
        Arrays.fill(cued, NO_CUE);
        for (Relation relation : relations) {
            for (Span content : relation.contents()) {
                Stretch tokens = tokens(content);
                depth[tokens.first()]++;
                depth[tokens.end()]--;
            }
            Stretch cue = tokens(relation.cue());
            Arrays.fill(cued, cue.first(), cue.end(), contentStart(relation));
        }
        for (int i = 1; i < depth.length; i++) {
            depth[i] += depth[i - 1];
        }
    }

    Frame of(Relation relation) {
        Stretch mention = tokens(relation.mention());
        Stretch cue = tokens(relation.cue());
        List<Stretch> stretches = new ArrayList<>();
        if (!mention.isEmpty()) {
            stretches.add(around(mention, contentStart(relation)));
        }
        if (!cue.isEmpty() && (stretches.isEmpty() || !stretches.getFirst().contains(cue.first()))) {
            stretches.add(around(cue, contentStart(relation)));
        }
        return new Frame(stretches, mention, cue);
    }

    /** The number of contents that contain {@code span}. */
    int depthAt(Span span) {
        return depth[tokens(span).first()];
    }

    private Stretch around(Stretch anchor, int contents) {
        Sentence sentence = document.sentences().get(document.sentenceOf(anchor.first()));
        int level = depth[anchor.first()];
        int first = anchor.first();
        while (first > Math.max(sentence.first(), anchor.first() - REACH) && continues(first - 1, level, contents)) {
            first--;
        }
        int end = anchor.end();
        while (end < Math.min(sentence.end(), anchor.end() + REACH) && continues(end, level, contents)) {
            end++;
        }
        return new Stretch(first, end);
    }

    /** Whether the frame continues at a token. Another cue ends it, unless both cues have the same contents. */
    private boolean continues(int token, int level, int contents) {
        return depth[token] == level && (cued[token] == NO_CUE || cued[token] == contents);
    }

    private static int contentStart(Relation relation) {
        return relation.contents().getFirst().start();
    }

    private Stretch tokens(Optional<Span> span) {
        return span.map(this::tokens).orElse(Stretch.EMPTY);
    }

    private Stretch tokens(Span span) {
        int first = document.tokenAt(span.start());
        int end = document.tokenAt(span.end());
        boolean cut = end < document.tokens().size() && document.token(end).start() < span.end();
        return new Stretch(first, Math.max(first, cut ? end + 1 : end));
    }
}
