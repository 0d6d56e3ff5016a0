package dev.sourceline.engine.anatomy;

import dev.sourceline.engine.text.Lexicon;
import dev.sourceline.engine.text.Span;
import dev.sourceline.engine.text.Word;
import dev.sourceline.engine.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Detects the publisher: named in a bio, a policy link or a copyright line, or as the one who asked for comment. */
final class PublisherDetector {
    private static final Set<String> ROLES = Set.copyOf(Lexicon.entries("newsroom-roles.txt"));
    private static final Set<String> NO_NAMES =
            Set.of("we", "i", "our", "he", "she", "they", "it", "ai", "all", "inc", "llc");
    private static final int PLAIN = 3;
    private static final int LIKELY = 2;
    private static final int OPENING = 60;

    private record Claim(Evidence<String> evidence, int weight) {}

    private final String text;
    private final List<Claim> claims = new ArrayList<>();

    private PublisherDetector(String text) {
        this.text = text;
    }

    /** The first mention of a publisher that is already known. */
    static Optional<Evidence<String>> mention(String text, String publisher) {
        String name = publisher.startsWith("The ") ? publisher.substring(4) : publisher;
        int at = name.isBlank() ? -1 : text.indexOf(name);
        while (at >= 0 && !isWhole(text, at, at + name.length())) {
            at = text.indexOf(name, at + name.length());
        }
        return at < 0
                ? Optional.empty()
                : Optional.of(new Evidence<>(publisher, "mention", new Span(at, at + name.length())));
    }

    private static boolean isWhole(String text, int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    /** The publisher with the most evidence; empty where two have equally much. */
    static Optional<Evidence<String>> read(String text, List<Block> blocks, List<CommentRequest> requests) {
        PublisherDetector publisher = new PublisherDetector(text);
        for (Block block : blocks) {
            List<Word> words = switch (block.kind()) {
                case BIO, BYLINE, DISCLOSURE, BOILERPLATE -> Words.of(text, block.span(), OPENING);
                case HEADLINE, DEK, DATELINE, SUBHEAD, PARAGRAPH, CAPTION, CREDIT, NOTE -> List.of();
            };
            switch (block.kind()) {
                case BIO -> publisher.bio(words);
                case BYLINE -> Bylines.house(text, words).ifPresent(house -> publisher.claim(house, "byline", LIKELY));
                case DISCLOSURE -> publisher.policy(words);
                case BOILERPLATE -> publisher.copyright(words);
                case HEADLINE, DEK, DATELINE, SUBHEAD, PARAGRAPH, CAPTION, CREDIT, NOTE -> {}
            }
        }
        for (CommentRequest request : requests) {
            request.by().ifPresent(by -> publisher.claim(by, "mention", LIKELY));
        }
        return publisher.strongest();
    }

    /** {@code is a Courier reporter}, {@code is a reporter for the Courier} */
    private void bio(List<Word> words) {
        for (int i = 1; i < words.size(); i++) {
            if (!ROLES.contains(words.get(i).lower())) {
                continue;
            }
            int start = i;
            while (start > 0
                    && words.get(start - 1).isCapital(text)
                    && !words.get(start - 1).isSign()) {
                start--;
            }
            if (start < i && start > 1) {
                claim(NamePattern.span(words, start, i), "bio", PLAIN);
            }
            int at = i + 1;
            if (at + 1 < words.size()
                    && Set.of("at", "for", "with").contains(words.get(at).lower())) {
                named(words, at + 1, "bio");
            }
        }
    }

    /** {@code how the Courier uses AI} */
    private void policy(List<Word> words) {
        for (int i = 0; i + 2 < words.size(); i++) {
            if (words.get(i).is("how") || words.get(i).is("about")) {
                named(words, i + 1, "disclosure");
            }
        }
    }

    /** {@code © 2023 The Courier}, {@code Copyright 2023 Courier Media} */
    private void copyright(List<Word> words) {
        boolean marked = false;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (marked && !word.isSign() && !word.isNumber() && !word.is("by") && !word.is("copyright")) {
                named(words, i, "copyright");
                return;
            }
            marked |= word.is("©") || word.is("copyright");
        }
    }

    private void named(List<Word> words, int from, String method) {
        int start = words.get(from).is("the") && !words.get(from).isCapital(text) ? from + 1 : from;
        int end = start < words.size() ? NamePattern.anyEnd(text, words, start) : start;
        if (end > start) {
            claim(NamePattern.span(words, start, end), method, PLAIN);
        }
    }

    private void claim(Span name, String method, int weight) {
        String value = name.in(text);
        boolean capital = Character.isUpperCase(value.codePointAt(0));
        if (capital && !NO_NAMES.contains(value.toLowerCase(Locale.ROOT))) {
            claims.add(new Claim(new Evidence<>(value, method, name), weight));
        }
    }

    private Optional<Evidence<String>> strongest() {
        Map<String, Integer> weights = new LinkedHashMap<>();
        claims.forEach(claim -> weights.merge(key(claim), claim.weight(), Integer::sum));
        int most = weights.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> best = weights.keySet().stream()
                .filter(name -> weights.getOrDefault(name, 0) == most)
                .toList();
        return best.size() == 1
                ? claims.stream()
                        .filter(claim -> key(claim).equals(best.getFirst()))
                        .findFirst()
                        .map(Claim::evidence)
                : Optional.empty();
    }

    /** The key under which claims are counted: {@code The Courier} and {@code Courier} are the same publisher. */
    private static String key(Claim claim) {
        String name = claim.evidence().value();
        return name.startsWith("The ") ? name.substring(4) : name;
    }
}
