package dev.sourceline.reader;

import dev.sourceline.export.KeptArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Cuts the text where the way in which it is shown changes. One for each page. */
final class Highlighter {
    private final KeptArticle article;
    private final Colours colours;
    private final List<Mark> marks;

    Highlighter(KeptArticle article, Colours colours) {
        this.article = article;
        this.colours = colours;
        this.marks = marks(article);
    }

    private static List<Mark> marks(KeptArticle article) {
        List<Mark> marks = new ArrayList<>();
        var attributions = article.reading().attributions();
        for (int i = 0; i < attributions.size(); i++) {
            marks.addAll(Mark.of(attributions.get(i), i + 1));
        }
        marks.sort(Mark.OUTER_FIRST);
        return marks;
    }

    List<Run> runs(int start, int end) {
        List<Mark> here = marks.stream().filter(mark -> mark.meets(start, end)).toList();
        TreeSet<Integer> borders = new TreeSet<>(List.of(start, end));
        for (Mark mark : here) {
            borders.add(Math.max(start, mark.start()));
            borders.add(Math.min(end, mark.end()));
        }
        List<Run> runs = new ArrayList<>();
        List<Mark> open = new ArrayList<>();
        int from = start;
        int next = 0;
        for (int to : borders.tailSet(start, false)) {
            int place = from;
            open.removeIf(mark -> mark.end() <= place);
            while (next < here.size() && here.get(next).start() <= from) {
                open.add(here.get(next++));
            }
            runs.add(run(from, to, open));
            from = to;
        }
        return runs;
    }

    private Run run(int from, int to, List<Mark> covering) {
        Optional<Mark> content = last(covering, Mark.Part.CONTENT);
        List<String> style = new ArrayList<>();
        content.or(() -> last(covering, Mark.Part.MENTION))
                .or(() -> last(covering, Mark.Part.CUE))
                .ifPresent(mark -> style.add(colours.ofNote(mark.note())));
        last(covering, Mark.Part.MENTION).ifPresent(_ -> style.add("mention"));
        last(covering, Mark.Part.CUE).ifPresent(_ -> style.add("cue"));
        List<Integer> notes = covering.stream()
                .filter(mark -> mark.part() == Mark.Part.CONTENT && mark.end() == to)
                .map(Mark::note)
                .toList();
        return new Run(article.words(from, to), String.join(" ", style), content.isPresent(), notes);
    }

    /** The innermost one. */
    private static Optional<Mark> last(List<Mark> covering, Mark.Part part) {
        return covering.stream().filter(mark -> mark.part() == part).reduce((_, inner) -> inner);
    }
}
