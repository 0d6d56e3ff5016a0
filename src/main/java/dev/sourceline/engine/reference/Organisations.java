package dev.sourceline.engine.reference;

import dev.sourceline.engine.reference.KnownNames.KnownName;
import dev.sourceline.engine.syntax.Document;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The organisations, outlets and places of one text, indexed by full name, part of the name and acronym. */
final class Organisations {
    private static final Set<String> UNSPOKEN = Set.of("of", "for", "on", "the", "and", "&");

    /** The longest indexed name, in words; longer runs are lines in capitals, whose parts are not used as names. */
    private static final int LONGEST_NAME = 16;

    private final Document document;
    private final Map<String, PersonDescription> byName = new HashMap<>();
    private final Map<String, PersonDescription> byPart = new HashMap<>();
    private final Set<String> ambiguousParts = new HashSet<>();

    Organisations(Document document) {
        this.document = document;
    }

    /** Adds a full name and indexes its parts. */
    void add(Name name) {
        PersonDescription thing = of(name);
        if (name.length() > LONGEST_NAME) {
            return;
        }
        if (name.length() > 2) {
            byPart.putIfAbsent(acronym(name), thing);
        }
        for (int i = name.first() + 1; i < name.end(); i++) {
            addPart(words(i, name.end()), thing);
            addPart(words(name.first(), i), thing);
        }
    }

    private void addPart(String part, PersonDescription thing) {
        PersonDescription other = byPart.putIfAbsent(part.toLowerCase(Locale.ROOT), thing);
        if (other != null && other != thing) {
            ambiguousParts.add(part.toLowerCase(Locale.ROOT));
        }
    }

    /** {@code Baltic Weather Institute (BWI)}: makes one name refer to the bearer of another. */
    void alias(Name alias, Name name) {
        byName.put(words(alias).toLowerCase(Locale.ROOT), of(name));
    }

    PersonDescription of(Name name) {
        Optional<KnownName> known = KnownNames.find(document, name.first(), name.end());
        String words = words(name);
        String key = withoutArticle(known.map(KnownName::name).orElse(words).toLowerCase(Locale.ROOT));
        PersonDescription whole = byName.get(key);
        if (whole == null && known.isEmpty()) {
            whole = part(key).orElse(null);
        }
        if (whole == null) {
            whole = PersonDescription.named(words, name.length(), kindOf(name.kind()));
            if (name.kind() == NameKind.PLACE) {
                whole.addRole(PersonDescription.PLACE);
            }
            byName.put(key, whole);
        }
        if (known.isPresent()) {
            whole.callBy(words, name.length());
        }
        return whole;
    }

    /** The only organisation whose name starts or ends with {@code words}, or has them as its acronym. */
    Optional<PersonDescription> part(String words) {
        return ambiguousParts.contains(words) ? Optional.empty() : Optional.ofNullable(byPart.get(words));
    }

    /** The outlet with this name; it is created if the text does not name it. */
    PersonDescription outlet(String name) {
        var words = new Document(name, List.of());
        int length = words.tokens().size();
        String key = (length == 0 ? Optional.<KnownName>empty() : KnownNames.find(words, 0, length))
                .map(KnownName::name)
                .orElse(name)
                .toLowerCase(Locale.ROOT);
        PersonDescription outlet = byName.get(withoutArticle(key));
        if (outlet == null) {
            outlet = PersonDescription.named(name, length, Referent.Kind.OUTLET);
            byName.put(withoutArticle(key), outlet);
        }
        outlet.callBy(name, length);
        outlet.publish();
        return outlet;
    }

    private static String withoutArticle(String key) {
        return key.startsWith("the ") ? key.substring(4) : key;
    }

    private static Referent.Kind kindOf(NameKind kind) {
        return switch (kind) {
            case PERSON, UNKNOWN, ORIGIN -> Referent.Kind.PERSON;
            case OUTLET -> Referent.Kind.OUTLET;
            case ORGANISATION, PLACE -> Referent.Kind.ORGANISATION;
        };
    }

    private String acronym(Name name) {
        var acronym = new StringBuilder();
        for (int i = name.first(); i < name.end(); i++) {
            if (!UNSPOKEN.contains(document.word(i))) {
                acronym.append(document.word(i).charAt(0));
            }
        }
        return acronym.toString();
    }

    private String words(Name name) {
        return words(name.first(), name.end());
    }

    private String words(int first, int end) {
        return document.span(first, end).in(document.text());
    }
}
