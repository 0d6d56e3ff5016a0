package dev.sourceline.engine.reference;

import dev.sourceline.engine.syntax.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The referents of one text in the order of their first mention. Immutable and thread-safe. */
public final class KnownPeople {
    private final List<Referent> referents;
    private final List<Integer> ofMention;
    private final OptionalInt publisher;

    private KnownPeople(List<Referent> referents, List<Integer> ofMention, OptionalInt publisher) {
        this.referents = referents;
        this.ofMention = ofMention;
        this.publisher = publisher;
    }

    /**
     * Resolves all mentions of a text.
     *
     * @param mentions in reading order
     * @param publisher the name of the text's publisher, the referent of "we" outside quotations
     * @param author the name of its only author, the referent of "I" outside quotations
     */
    public static KnownPeople of(
            Document document, List<Mention> mentions, Optional<String> publisher, Optional<String> author) {
        var resolver = new ReferenceResolver(document, publisher, author);
        Map<PersonDescription, Integer> places = new HashMap<>();
        List<PersonDescription> order = new ArrayList<>();
        List<Integer> ofMention = new ArrayList<>();
        for (PersonDescription who : resolver.resolve(mentions)) {
            ofMention.add(place(who, places, order));
        }
        OptionalInt last = OptionalInt.empty();
        if (resolver.publisher().isPresent()) {
            last = OptionalInt.of(place(resolver.publisher().get(), places, order));
        }
        List<Referent> referents = new ArrayList<>();
        for (PersonDescription who : order) {
            referents.add(who.toReferent());
        }
        return new KnownPeople(List.copyOf(referents), List.copyOf(ofMention), last);
    }

    private static int place(
            PersonDescription who, Map<PersonDescription, Integer> places, List<PersonDescription> order) {
        return places.computeIfAbsent(who, one -> {
            order.add(one);
            return order.size() - 1;
        });
    }

    public List<Referent> referents() {
        return referents;
    }

    /** The index in {@link #referents} of the referent of the mention at {@code index}. */
    public int of(int index) {
        return ofMention.get(index);
    }

    /** The index in {@link #referents} of the publisher; it is the last one if no mention refers to it. */
    public OptionalInt publisher() {
        return publisher;
    }
}
