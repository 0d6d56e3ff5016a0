package dev.sourceline.engine.anatomy;

import dev.sourceline.engine.text.Lexicon;
import dev.sourceline.engine.text.Span;
import dev.sourceline.engine.text.Word;
import dev.sourceline.engine.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The agency whose report the article is: named in the dateline ({@code LONDON (Reuters) -}), in the byline ({@code By Jane Roe,
 * Associated Press}) or on a line of its own ({@code Agence France-Presse}, {@code (AP)}).
 */
final class OriginDetector {
    private static final int OPENING = 60;
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_SLUG = 7;
    private static final Set<BlockKind> HEAD =
            Set.of(BlockKind.HEADLINE, BlockKind.DEK, BlockKind.BYLINE, BlockKind.DATELINE);
    /** Maps each spelling of an agency's name, in lower case, to the name. */
    private static final Map<String, String> NAMES = names();

    private record Agency(String name, int from, int to) {}

    private OriginDetector() {}

    static Optional<Evidence<String>> read(String text, List<Block> blocks) {
        return in(BlockKind.DATELINE, "dateline", text, blocks)
                .or(() -> in(BlockKind.BYLINE, "byline", text, blocks))
                .or(() -> slug(text, blocks));
    }

    private static Optional<Evidence<String>> in(BlockKind kind, String method, String text, List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.kind() == kind)
                .flatMap(block -> agency(text, Words.of(text, block.span(), OPENING), method).stream())
                .findFirst();
    }

    private static Optional<Evidence<String>> agency(String text, List<Word> words, String method) {
        for (int from = 0; from < words.size(); from++) {
            Optional<Agency> agency = at(text, words, from);
            if (agency.isPresent()) {
                return agency.map(found ->
                        new Evidence<>(found.name(), method, NamePattern.span(words, found.from(), found.to())));
            }
        }
        return Optional.empty();
    }

    /** The longest agency name that starts with word {@code from}; words in lower case are not a name. */
    private static Optional<Agency> at(String text, List<Word> words, int from) {
        if (!words.get(from).isCapital(text)) {
            return Optional.empty();
        }
        StringBuilder written = new StringBuilder();
        Optional<Agency> found = Optional.empty();
        for (int to = from + 1; to <= words.size() && to <= from + LONGEST_NAME; to++) {
            written.append(written.isEmpty() ? "" : " ")
                    .append(words.get(to - 1).lower());
            String name = NAMES.get(written.toString());
            if (name != null) {
                found = Optional.of(new Agency(name, from, to));
            }
        }
        return found;
    }

    /** A slug: a line above or below the article that contains an agency's name and nothing else but a year. */
    private static Optional<Evidence<String>> slug(String text, List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            List<Word> words = Words.of(text, block.span(), LONGEST_SLUG + 1);
            if (words.size() > LONGEST_SLUG || !mayBeSlug(text, blocks, i)) {
                continue;
            }
            Optional<Evidence<String>> agency = agency(text, words, "slug");
            Optional<Span> name = agency.map(Evidence::span);
            boolean nothingElse = words.stream()
                    .allMatch(word -> word.isSign()
                            || word.isNumber()
                            || word.is("copyright")
                            || name.filter(span -> span.overlaps(word.span())).isPresent());
            if (name.isPresent() && nothingElse) {
                return agency;
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a line classified as a picture credit is a slug: it is in brackets, or only headline and byline precede it.
     */
    private static boolean mayBeSlug(String text, List<Block> blocks, int i) {
        Block block = blocks.get(i);
        return switch (block.kind()) {
            case BYLINE, DATELINE, SUBHEAD, PARAGRAPH, BOILERPLATE, BIO, DEK -> true;
            case CREDIT ->
                text.charAt(block.span().start()) == '('
                        || blocks.subList(0, i).stream().allMatch(before -> HEAD.contains(before.kind()));
            case HEADLINE, CAPTION, NOTE, DISCLOSURE -> false;
        };
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String line : Lexicon.entries("wire-origins.txt")) {
            String[] parts = line.split(": ", 2);
            for (String written : parts[1].split(", ", -1)) {
                names.put(written, parts[0]);
            }
        }
        return Map.copyOf(names);
    }
}
