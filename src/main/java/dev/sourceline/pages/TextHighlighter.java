package dev.sourceline.pages;

import dev.sourceline.export.ExportedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Splits the text of an article into runs of one style each. One instance for each page; not thread-safe. */
final class TextHighlighter {
    private final ExportedArticle article;
    private final SourceColours colours;
    private final List<HighlightMark> marks;

    TextHighlighter(ExportedArticle article, SourceColours colours) {
        this.article = article;
        this.colours = colours;
        this.marks = marks(article);
    }

    private static List<HighlightMark> marks(ExportedArticle article) {
        List<HighlightMark> marks = new ArrayList<>();
        var attributions = article.reading().attributions();
        for (int i = 0; i < attributions.size(); i++) {
            marks.addAll(HighlightMark.of(attributions.get(i), i + 1));
        }
        marks.sort(HighlightMark.OUTER_FIRST);
        return marks;
    }

    List<StyledRun> runs(int start, int end) {
        List<HighlightMark> overlapping =
                marks.stream().filter(mark -> mark.overlaps(start, end)).toList();
        TreeSet<Integer> borders = new TreeSet<>(List.of(start, end));
        for (HighlightMark mark : overlapping) {
            borders.add(Math.max(start, mark.start()));
            borders.add(Math.min(end, mark.end()));
        }
        List<StyledRun> runs = new ArrayList<>();
        List<HighlightMark> open = new ArrayList<>();
        int from = start;
        int next = 0;
        for (int to : borders.tailSet(start, false)) {
            int runStart = from;
            open.removeIf(mark -> mark.end() <= runStart);
            while (next < overlapping.size() && overlapping.get(next).start() <= from) {
                open.add(overlapping.get(next++));
            }
            runs.add(run(from, to, open));
            from = to;
        }
        return runs;
    }

    private StyledRun run(int from, int to, List<HighlightMark> covering) {
        Optional<HighlightMark> content = last(covering, HighlightMark.Part.CONTENT);
        List<String> style = new ArrayList<>();
        content.or(() -> last(covering, HighlightMark.Part.MENTION))
                .or(() -> last(covering, HighlightMark.Part.CUE))
                .ifPresent(mark -> style.add(colours.ofAttribution(mark.note())));
        last(covering, HighlightMark.Part.MENTION).ifPresent(_ -> style.add("mention"));
        last(covering, HighlightMark.Part.CUE).ifPresent(_ -> style.add("cue"));
        List<Integer> notes = covering.stream()
                .filter(mark -> mark.part() == HighlightMark.Part.CONTENT && mark.end() == to)
                .map(HighlightMark::note)
                .toList();
        return new StyledRun(article.words(from, to), String.join(" ", style), content.isPresent(), notes);
    }

    /** The innermost mark of a part. */
    private static Optional<HighlightMark> last(List<HighlightMark> covering, HighlightMark.Part part) {
        return covering.stream().filter(mark -> mark.part() == part).reduce((_, inner) -> inner);
    }
}
