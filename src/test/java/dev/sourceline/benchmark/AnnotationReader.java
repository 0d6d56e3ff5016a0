package dev.sourceline.benchmark;

import dev.sourceline.benchmark.OpenAnnotation.Polarity;
import dev.sourceline.benchmark.OpenAnnotation.SourceClass;
import dev.sourceline.benchmark.OpenAnnotation.Style;
import dev.sourceline.engine.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a file of annotations. Fails with file and line number at the first line that does not fit the scheme or the text.
 */
final class AnnotationReader {
    private static final Set<String> FLAGS = Set.of("negated", "hypothetical", "optional", "headline");
    private static final Set<String> KEYS = Set.of("channel", "relay", "title", "affiliation");
    private static final Pattern NUMBERED = Pattern.compile("(.+)#(\\d+)");
    private static final int FIXED_FIELDS = 5;

    private final Path file;
    private final String text;
    private int line;
    private int endOfLast;

    AnnotationReader(Path file, String text) {
        this.file = file;
        this.text = text;
    }

    OpenArticle read(String number) throws IOException {
        Map<String, String> head = new LinkedHashMap<>();
        List<OpenAnnotation> annotations = new ArrayList<>();
        for (String words : Files.readAllLines(file)) {
            line++;
            if (words.startsWith("# ")) {
                int colon = words.indexOf(": ");
                check(colon > 0, "no value: " + words);
                head.put(words.substring(2, colon), words.substring(colon + 2));
            } else if (!words.isBlank()) {
                annotations.add(annotation(words.split(" \\| ", -1)));
            }
        }
        return new OpenArticle(
                number,
                head.getOrDefault("style", ""),
                head.getOrDefault("publisher", ""),
                text,
                List.copyOf(annotations));
    }

    private OpenAnnotation annotation(String[] fields) {
        check(fields.length >= FIXED_FIELDS, "five fields expected");
        List<String> kind = List.of(fields[0].split(" "));
        check(kind.size() >= 2, "style and type expected: " + fields[0]);
        List<String> flags = kind.subList(2, kind.size());
        check(FLAGS.containsAll(flags), "unknown flag: " + fields[0]);
        check(!flags.containsAll(List.of("negated", "hypothetical")), "both negated and hypothetical");
        List<Span> content = content(fields[1]);
        String[] who = fields[4].split(" ", 2);
        SourceClass sourceClass = who[0].equals("-") ? SourceClass.NOBODY : constant(SourceClass::valueOf, who[0]);
        check(who.length == 2 || !sourceClass.isNamed(), "no name: " + fields[4]);
        return new OpenAnnotation(
                constant(Style::valueOf, kind.get(0)),
                constant(OpenAnnotation.Type::valueOf, kind.get(1)),
                polarity(flags),
                flags.contains("optional"),
                flags.contains("headline"),
                content,
                nearest(fields[2], content),
                nearest(fields[3], content),
                sourceClass,
                who.length == 2 && !who[1].equals("-") ? who[1] : "",
                more(List.of(fields).subList(FIXED_FIELDS, fields.length)));
    }

    private static Polarity polarity(List<String> flags) {
        if (flags.contains("negated")) {
            return Polarity.NEGATED;
        }
        return flags.contains("hypothetical") ? Polarity.HYPOTHETICAL : Polarity.POSITIVE;
    }

    private Map<String, String> more(List<String> fields) {
        Map<String, String> more = new LinkedHashMap<>();
        for (String field : fields) {
            int equals = field.indexOf('=');
            check(equals > 0 && KEYS.contains(field.substring(0, equals)), "unknown field: " + field);
            more.put(field.substring(0, equals), field.substring(equals + 1));
        }
        return more;
    }

    private List<Span> content(String field) {
        List<Span> content = spans(field, places -> places.firstFrom(endOfLast).or(places::first));
        check(!content.isEmpty(), "no content");
        endOfLast = content.getLast().end();
        return content;
    }

    private List<Span> nearest(String field, List<Span> content) {
        return spans(field, places -> places.nearest(content));
    }

    /** The first part is located by {@code choose}, each further part after the previous one. */
    private List<Span> spans(String field, Function<Occurrences, Optional<Span>> choose) {
        List<Span> spans = new ArrayList<>();
        if (!field.equals("-")) {
            for (String part : field.split(" ~ ", -1)) {
                spans.add(
                        spans.isEmpty()
                                ? place(part, choose)
                                : place(
                                        part,
                                        places ->
                                                places.firstFrom(spans.getLast().end())));
            }
        }
        return List.copyOf(spans);
    }

    private Span place(String part, Function<Occurrences, Optional<Span>> choose) {
        Matcher numbered = NUMBERED.matcher(part);
        Optional<Span> place = numbered.matches() && !text.contains(part)
                ? Occurrences.of(numbered.group(1), text).number(Integer.parseInt(numbered.group(2)))
                : choose.apply(Occurrences.of(part, text));
        return place.orElseThrow(() -> problem("does not stand in the text: " + part));
    }

    private <E> E constant(Function<String, E> valueOf, String name) {
        try {
            return valueOf.apply(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw problem("unknown: " + name);
        }
    }

    private void check(boolean right, String problem) {
        if (!right) {
            throw problem(problem);
        }
    }

    private MalformedAnnotationException problem(String problem) {
        return new MalformedAnnotationException(file, line, problem);
    }
}
