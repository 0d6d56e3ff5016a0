package dev.sourceline.engine.reference;

import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Token;
import dev.sourceline.engine.text.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lexicon of outlets, organisations and places whose kind their name does not show. */
final class KnownNames {
    private static final Map<String, KnownName> NAMES = load();

    private KnownNames() {}

    /** The lexicon entry for the tokens {@code [first, end)}; an article before the name is ignored. */
    static Optional<KnownName> find(Document document, int first, int end) {
        return Optional.ofNullable(NAMES.get(key(document.tokens(), first, end)));
    }

    static boolean isPlace(String word) {
        KnownName known = NAMES.get(word);
        return known != null && known.kind() == NameKind.PLACE;
    }

    /** {@code Ukrainian}, {@code Republican}: an adjective of origin or affiliation, not part of the name. */
    static boolean isOrigin(String word) {
        KnownName known = NAMES.get(word);
        return known != null && known.kind() == NameKind.ORIGIN;
    }

    private static Map<String, KnownName> load() {
        Map<String, KnownName> names = new HashMap<>();
        addAll(names, "outlets.txt", NameKind.OUTLET);
        addAll(names, "organisations.txt", NameKind.ORGANISATION);
        for (String line : Lexicon.entries("places.txt")) {
            int colon = line.indexOf(':');
            boolean origin = line.substring(0, colon).equals("people");
            for (String name : List.of(line.substring(colon + 1).split(","))) {
                add(names, name.strip(), name.strip(), origin ? NameKind.ORIGIN : NameKind.PLACE);
            }
        }
        return Map.copyOf(names);
    }

    private static void addAll(Map<String, KnownName> names, String file, NameKind kind) {
        for (String line : Lexicon.entries(file)) {
            List<String> aliases = List.of(line.split(" *\\| *"));
            for (String alias : aliases) {
                add(names, alias, aliases.getFirst(), kind);
            }
        }
    }

    private static void add(Map<String, KnownName> names, String alias, String name, NameKind kind) {
        List<Token> tokens = new Document(alias, List.of()).tokens();
        names.putIfAbsent(key(tokens, 0, tokens.size()), new KnownName(name, kind));
    }

    private static String key(List<Token> tokens, int first, int end) {
        int from = end - first > 1 && tokens.get(first).is("the") ? first + 1 : first;
        if (end - from == 1) {
            return tokens.get(from).word();
        }
        var key = new StringBuilder();
        for (int i = from; i < end; i++) {
            key.append(i == from ? "" : " ").append(tokens.get(i).word());
        }
        return key.toString();
    }

    /** @param name the full name, common to all variants of the name */
    record KnownName(String name, NameKind kind) {}
}
