package dev.sourceline.engine.reference;

import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.text.Span;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads the descriptions around a name: a role before it ({@code Ukrainian President …}) or an apposition after it ({@code …, a
 * Navy veteran,}).
 */
final class Describer {
    private static final Set<String> COURTESIES = Set.of("mr", "mrs", "ms", "mx", "sir");
    private static final Set<String> MODIFIERS = Set.of(
            "former",
            "then",
            "ex",
            "acting",
            "senior",
            "chief",
            "deputy",
            "assistant",
            "associate",
            "executive",
            "vice",
            "national",
            "political",
            "military",
            "campaign",
            "party",
            "news",
            "team",
            "police",
            "fellow",
            "top",
            "longtime",
            "presidential",
            "congressional",
            "state",
            "federal",
            "local",
            "first",
            "managing",
            "general",
            "foreign",
            "prime",
            "defense",
            "defence",
            "press",
            "communications",
            "finance",
            "human",
            "rights",
            "opposition",
            "interim",
            "retired",
            "veteran",
            "late",
            "incoming",
            "outgoing",
            "current",
            "company",
            "government",
            "house",
            "senate",
            "majority",
            "minority",
            "democratic",
            "republican",
            "co-founder",
            "co-chair",
            "conservative",
            "liberal");
    private static final Set<String> RELATIVES =
            Set.of("who", "which", "that", "whose", "whom", "said", "says", "told");
    private static final int LONGEST_APPOSITION = 25;
    private static final int ROLE_WITHIN = 9;

    private final Document document;

    Describer(Document document) {
        this.document = document;
    }

    /** Adds to {@code who} what the words around this name state. */
    void describe(Name name, PersonDescription who) {
        int from = prefixStart(name);
        int to = name.first();
        if (from < to) {
            addRoles(from, to, who);
            if (isDescription(from, to)) {
                who.describe(words(from, to));
            }
        }
        roleBefore(name).ifPresent(start -> addRoles(start, name.lead() - 1, who));
        apposition(name.end()).ifPresent(span -> {
            addRoles(document.tokenAt(span.start()), document.tokenAt(span.end()), who);
            who.describe(span.in(document.text()));
        });
    }

    /** Adds to {@code who} a description that precedes the name within the mention: {@code the team's coach, …}. */
    void describe(int first, int end, PersonDescription who) {
        int start = first;
        while (start < end && isDeterminer(document.word(start))) {
            start++;
        }
        int stop = end;
        while (stop > start && !document.token(stop - 1).isWord()) {
            stop--;
        }
        if (start < stop) {
            addRoles(start, stop, who);
            if (isDescription(start, stop)) {
                who.describe(words(start, stop));
            }
        }
    }

    /** {@code Her deputy, Ada Roe, disagreed.}: the start of the role to which the name is an apposition. */
    private OptionalInt roleBefore(Name name) {
        int comma = name.lead() - 1;
        boolean apposed = document.word(comma).equals(",")
                && (document.word(name.end()).equals(",")
                        || document.word(name.end()).equals("."));
        if (!apposed || !isRoleNoun(comma - 1) || document.token(comma - 1).isCapital()) {
            return OptionalInt.empty();
        }
        int start = comma - 1;
        while (isPrefix(start - 1) && sameSentence(start - 1, comma)) {
            start--;
        }
        return isDeterminer(document.word(start - 1))
                        || document.word(start - 1).equals("'s")
                ? OptionalInt.of(start)
                : OptionalInt.empty();
    }

    private int prefixStart(Name name) {
        int start = name.lead();
        while (start > 0 && sameSentence(start - 1, name.first()) && isPrefix(start - 1)) {
            start--;
        }
        while (start < name.first() && isDeterminer(document.word(start))) {
            start++;
        }
        return start;
    }

    private boolean isPrefix(int at) {
        String word = document.word(at);
        if (document.token(at).isCapital()) {
            return !FunctionWords.contains(word);
        }
        return Nouns.isRole(word)
                || MODIFIERS.contains(word)
                || Titles.contains(word)
                || word.startsWith("then-")
                || (Nouns.isOrganisation(word) && document.token(at).isWord());
    }

    private void addRoles(int first, int end, PersonDescription who) {
        for (int i = first; i < end; i++) {
            String word = document.word(i);
            Titles.find(word).ifPresent(title -> {
                who.addRole(title.role());
                who.learn(title.gender());
            });
            if (Nouns.isDeputy(word)) {
                who.addRole(word);
            }
            Nouns.Noun noun = Nouns.of(word);
            if (noun.kind() == Nouns.Kind.PERSON) {
                who.addRole(noun.singular());
                who.qualify(noun.singular(), RoleQualifiers.of(document, first, i));
                if (i == end - 1 || followsNoName(i + 1)) {
                    who.learn(noun.gender());
                }
            } else if (KnownNames.isOrigin(word)) {
                who.addRole(word);
            }
        }
    }

    /** {@code the widow of a man}: only the head of a description gives the gender. */
    private boolean followsNoName(int at) {
        return document.word(at).equals("of") || document.word(at).equals(",");
    }

    private boolean isDescription(int first, int end) {
        for (int i = first; i < end; i++) {
            String word = document.word(i);
            Optional<Titles.Title> title = Titles.find(word);
            boolean role = Nouns.of(word).kind() == Nouns.Kind.PERSON;
            if (title.isPresent() ? !COURTESIES.contains(title.get().role()) : role) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@code , a U.S. Navy veteran and editor of a journal,}: the apposition after a name that ends before token {@code at}.
     */
    private Optional<Span> apposition(int at) {
        if (!document.word(at).equals(",") || at + 1 >= document.tokens().size() || !sameSentence(at, at - 1)) {
            return Optional.empty();
        }
        int first = at + 1;
        int end = first;
        boolean role = false;
        while (end < document.tokens().size() && end - first < LONGEST_APPOSITION && sameSentence(end, first)) {
            String word = document.word(end);
            if (word.equals(",")
                    || word.equals(".")
                    || word.equals(";")
                    || word.equals("\"")
                    || RELATIVES.contains(word)) {
                break;
            }
            role |= end - first < ROLE_WITHIN && isRoleNoun(end);
            end++;
        }
        boolean closed = end < document.tokens().size() && end - first < LONGEST_APPOSITION;
        return role && closed && opensNounPhrase(first) && end > first
                ? Optional.of(document.span(first, end))
                : Optional.empty();
    }

    private boolean isRoleNoun(int at) {
        return Nouns.of(document.word(at)).kind() == Nouns.Kind.PERSON
                && !document.word(at).equals("one");
    }

    private boolean opensNounPhrase(int at) {
        String word = document.word(at);
        return isDeterminer(word) || isPrefix(at) || KnownNames.isOrigin(word);
    }

    private boolean isDeterminer(String word) {
        return switch (word) {
            case "a", "an", "the", "his", "her", "its", "their", "our", "my", "one" -> true;
            default -> false;
        };
    }

    private boolean sameSentence(int one, int other) {
        return document.sentenceOf(one) == document.sentenceOf(other);
    }

    private String words(int first, int end) {
        return document.span(first, end).in(document.text());
    }
}
