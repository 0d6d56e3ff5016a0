package dev.sourceline.extraction;

import dev.sourceline.anatomy.Note;
import dev.sourceline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code This story was updated with comment from Jane Roe.}: which attributions a note is about. */
final class Explanations {
    private Explanations() {}

    static List<Explanation> of(String text, List<Note> notes, List<Source> sources, List<Attribution> attributions) {
        List<Explanation> found = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            List<String> keys = new ArrayList<>();
            for (Span name : notes.get(i).names()) {
                find(name.in(text), sources).filter(key -> !keys.contains(key)).ifPresent(keys::add);
            }
            List<Integer> theirs = new ArrayList<>();
            for (int j = 0; j < attributions.size(); j++) {
                if (attributions.get(j).source().filter(keys::contains).isPresent()) {
                    theirs.add(j);
                }
            }
            if (!theirs.isEmpty()) {
                found.add(new Explanation(i, keys, theirs));
            }
        }
        return List.copyOf(found);
    }

    private static Optional<String> find(String name, List<Source> sources) {
        String wanted = name.toLowerCase(Locale.ROOT);
        for (Source source : sources) {
            String known = source.name().toLowerCase(Locale.ROOT);
            if (source.named()
                    && (known.equals(wanted) || known.endsWith(" " + wanted) || wanted.endsWith(" " + known))) {
                return Optional.of(source.key());
            }
        }
        return Optional.empty();
    }
}
