package dev.sourceline.engine.reference;

import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Tag;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * What tells one holder of a role from another: {@code health} and {@code finance} before "minister", {@code former}, {@code
 * shadow}, a country.
 *
 * @param ranks words that make it another office: {@code prime}, {@code former}
 * @param origins of which country
 * @param fields of what, before the noun or behind "of" and "for"
 */
record RoleQualifiers(Set<String> ranks, Set<String> origins, Set<String> fields) {
    static final RoleQualifiers NONE = new RoleQualifiers(Set.of(), Set.of(), Set.of());

    private static final Set<String> RANKS = Set.of(
            "prime",
            "former",
            "ex",
            "shadow",
            "opposition",
            "deputy",
            "vice",
            "acting",
            "assistant",
            "junior",
            "incoming",
            "outgoing",
            "elect",
            "past",
            "previous",
            "union",
            "associate",
            "honorary",
            "interim");

    /** They praise or place, and tell nobody apart. */
    private static final Set<String> GENERAL = Set.of(
            "senior",
            "top",
            "longtime",
            "veteran",
            "late",
            "new",
            "current",
            "local",
            "own",
            "young",
            "old",
            "long",
            "embattled",
            "party",
            "country",
            "nation",
            "government",
            "state",
            "city",
            "town",
            "one",
            "first",
            "last",
            "popular");

    private static final int LONGEST_COMPLEMENT = 6;
    private static final int MOST_BEFORE = 5;

    /** Reads them around the noun at {@code head}, back to {@code first}. */
    static RoleQualifiers of(Document document, int first, int head) {
        Set<String> ranks = new HashSet<>();
        Set<String> origins = new HashSet<>();
        Set<String> fields = new HashSet<>();
        for (int i = head - 1; i >= Math.max(first, head - MOST_BEFORE) && qualifies(document, i); i--) {
            add(document.word(i), ranks, origins, fields);
        }
        if (document.word(head + 1).equals("of") || document.word(head + 1).equals("for")) {
            for (int i = head + 2; i < head + 2 + LONGEST_COMPLEMENT && isComplement(document, i); i++) {
                add(document.word(i), ranks, origins, fields);
            }
        }
        return new RoleQualifiers(Set.copyOf(ranks), Set.copyOf(origins), Set.copyOf(fields));
    }

    /** Whether one person may hold both roles. */
    boolean agreesWith(RoleQualifiers other) {
        return ranks.equals(other.ranks) && meets(origins, other.origins) && meets(fields, other.fields);
    }

    RoleQualifiers and(RoleQualifiers other) {
        return new RoleQualifiers(both(ranks, other.ranks), both(origins, other.origins), both(fields, other.fields));
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.addAll(other);
        return Set.copyOf(both);
    }

    private static boolean meets(Set<String> one, Set<String> other) {
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }

    private static boolean qualifies(Document document, int token) {
        return switch (document.tag(token)) {
            case NOUN, NAME, ADJECTIVE, GENITIVE, GERUND, PARTICIPLE -> true;
            default ->
                document.word(token).equals("-")
                        || document.word(token).equals("home")
                        || RANKS.contains(document.word(token));
        };
    }

    private static boolean isComplement(Document document, int token) {
        Tag tag = document.tag(token);
        return tag == Tag.NOUN
                || tag == Tag.NAME
                || tag == Tag.ADJECTIVE
                || tag == Tag.DETERMINER
                || tag == Tag.CONJUNCTION;
    }

    private static void add(String word, Set<String> ranks, Set<String> origins, Set<String> fields) {
        String rank = word.startsWith("ex-") ? "ex" : word;
        if (RANKS.contains(rank)) {
            ranks.add(rank.equals("ex") || rank.equals("past") || rank.equals("previous") ? "former" : rank);
        } else if (KnownNames.isOrigin(word)) {
            origins.add(word);
        } else if (!GENERAL.contains(word) && word.length() > 2 && !FunctionWords.contains(word)) {
            fields.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
        }
    }
}
