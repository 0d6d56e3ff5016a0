package dev.sourceline.engine.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A referent under construction: every mention adds to it. Not thread-safe. */
final class PersonDescription {
    /** The role of a place: a place can be a source but is not a company. */
    static final String PLACE = "place";

    private final Set<String> roles = new HashSet<>();
    private final Map<String, RoleQualifiers> qualifiers = new HashMap<>();
    private String name;
    private int words;
    private Referent.Kind kind;
    private boolean named;
    private boolean certain;
    private Gender gender = Gender.UNKNOWN;
    private Optional<String> description = Optional.empty();
    private int appearances;

    private PersonDescription(String name, int words, Referent.Kind kind, boolean named, boolean certain) {
        this.name = name;
        this.words = words;
        this.kind = kind;
        this.named = named;
        this.certain = certain;
    }

    static PersonDescription named(String name, int words, Referent.Kind kind) {
        return new PersonDescription(name, words, kind, true, true);
    }

    /**
     * A referent named by one capitalised word of unknown kind: it counts as a person until other evidence appears.
     */
    static PersonDescription perhapsPerson(String name) {
        return new PersonDescription(name, 1, Referent.Kind.PERSON, true, false);
    }

    static PersonDescription unnamed(String words, Referent.Kind kind, Gender gender) {
        var someone = new PersonDescription(words, 0, kind, false, true);
        someone.gender = gender;
        return someone;
    }

    void callBy(String fuller, int length) {
        if (length > words) {
            name = fuller;
            words = length;
        }
    }

    void settle(Referent.Kind found) {
        if (!certain) {
            kind = found;
            certain = true;
        }
    }

    void describe(String words) {
        if (description.isEmpty()) {
            description = Optional.of(words);
        }
    }

    /** Marks this referent as the publisher of the text, which makes it an outlet regardless of its name. */
    void publish() {
        kind = Referent.Kind.OUTLET;
        certain = true;
    }

    void addRole(String role) {
        roles.add(role);
    }

    void qualify(String role, RoleQualifiers found) {
        qualifiers.merge(role, found, RoleQualifiers::and);
    }

    /** Whether somebody who has this role may be the one that {@code asked} tells apart. */
    boolean mayHold(String role, RoleQualifiers asked) {
        return qualifiers.getOrDefault(role, RoleQualifiers.NONE).agreesWith(asked);
    }

    void learn(Gender found) {
        gender = gender.or(found);
    }

    void appear() {
        appearances++;
    }

    int appearances() {
        return appearances;
    }

    boolean hasRole(String role) {
        return roles.contains(role);
    }

    Gender gender() {
        return gender;
    }

    Referent.Kind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    int words() {
        return words;
    }

    boolean isNamed() {
        return named;
    }

    boolean isPerson() {
        return kind == Referent.Kind.PERSON;
    }

    boolean isCertain() {
        return certain;
    }

    Referent toReferent() {
        return new Referent(name, kind, named, description);
    }
}
