package dev.sourceline.engine.extraction;

import dev.sourceline.engine.anatomy.Note;
import dev.sourceline.engine.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** {@code This story was updated with comment from Jane Roe.}: finds the attributions that a note explains. */
final class Explanations {
    private Explanations() {}

    static List<Explanation> of(String text, List<Note> notes, List<Source> sources, List<Attribution> attributions) {
        Map<String, Source> bySurname = new HashMap<>();
        for (Source source : sources) {
            if (source.named()) {
                bySurname.putIfAbsent(lastWord(source.name()), source);
            }
        }
        Map<String, List<Integer>> bySource = new HashMap<>();
        for (int i = 0; i < attributions.size(); i++) {
            int index = i;
            attributions
                    .get(i)
                    .source()
                    .ifPresent(key -> bySource.computeIfAbsent(key, _ -> new ArrayList<>())
                            .add(index));
        }
        List<Explanation> found = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            Set<String> keys = new LinkedHashSet<>();
            Set<Integer> theirs = new TreeSet<>();
            for (Span name : notes.get(i).names()) {
                Source source = bySurname.get(lastWord(name.in(text)));
                if (source != null && isSame(source.name(), name.in(text))) {
                    keys.add(source.key());
                    theirs.addAll(bySource.getOrDefault(source.key(), List.of()));
                }
            }
            if (!theirs.isEmpty()) {
                found.add(new Explanation(i, List.copyOf(keys), List.copyOf(theirs)));
            }
        }
        return List.copyOf(found);
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether one name equals the other or its end: a note may omit the given name or the article. */
    private static boolean isSame(String one, String other) {
        String longer = one.length() < other.length() ? other : one;
        String shorter = one.length() < other.length() ? one : other;
        return longer.equalsIgnoreCase(shorter)
                || longer.toLowerCase(Locale.ROOT).endsWith(" " + shorter.toLowerCase(Locale.ROOT));
    }
}
