package dev.sourceline.extraction;

import dev.sourceline.reference.Outlets;
import dev.sourceline.syntax.Document;
import dev.sourceline.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code Reuters reported, citing two officials, that …}: an outlet that cites only carries what those whom it cites have
 * said. Three shapes are mended: the citation as a relation of its own beside the report, the same with the report in its
 * content, and a content that opens with the citation.
 */
final class Citations {
    private static final Set<String> CITING = Set.of("citing", "quoting");
    private static final int LONGEST = 20;

    private final Document document;
    private final Outlets outlets;

    Citations(Document document, Outlets outlets) {
        this.document = document;
        this.outlets = outlets;
    }

    /** The relations with those who are cited in them; a relation that only names the cited is gone. */
    List<Cited> read(List<Relation> relations) {
        Set<Span> reporting = new HashSet<>();
        for (Relation relation : relations) {
            if (!isCitation(relation)) {
                relation.mention().ifPresent(reporting::add);
            }
        }
        Map<Span, Span> citedBy = new HashMap<>();
        List<Relation> others = new ArrayList<>();
        for (Relation relation : relations) {
            if (isCitation(relation) && reporting.contains(relation.mention().orElseThrow())) {
                citedBy.put(
                        relation.mention().orElseThrow(), relation.contents().getFirst());
            } else {
                others.add(relation);
            }
        }
        List<Cited> found = new ArrayList<>();
        for (Relation relation : others) {
            Optional<Span> cited = relation.mention().map(citedBy::get);
            found.add(cited.isPresent() ? new Cited(relation, cited) : split(relation));
        }
        return found;
    }

    private boolean isCitation(Relation relation) {
        return relation.cue().isPresent()
                && CITING.contains(
                        document.word(document.tokenAt(relation.cue().get().start())))
                && relation.mention().isPresent()
                && isOutlet(relation.mention().get());
    }

    private boolean isOutlet(Span mention) {
        int first = document.tokenAt(mention.start());
        return outlets.outletAt(first, Math.min(document.tokens().size(), first + LONGEST))
                .isPresent();
    }

    /** Cuts those who are cited off a content that opens with them. */
    private Cited split(Relation relation) {
        Span content = relation.contents().getFirst();
        int first = document.tokenAt(content.start());
        boolean leads = first < document.tokens().size() && CITING.contains(document.word(first));
        if (relation.mention().isEmpty()
                || !(leads || isCitation(relation))
                || !isOutlet(relation.mention().get())) {
            return new Cited(relation, Optional.empty());
        }
        int start = leads ? first + 1 : first;
        int comma = start;
        while (comma < Math.min(document.tokens().size(), start + LONGEST)
                && !document.word(comma).equals(",")) {
            comma++;
        }
        if (comma == start
                || comma + 1 >= document.tokens().size()
                || document.token(comma + 1).start() >= content.end()) {
            return new Cited(relation, Optional.empty());
        }
        List<Span> contents = new ArrayList<>(relation.contents());
        contents.set(0, new Span(document.token(comma + 1).start(), content.end()));
        return new Cited(
                new Relation(relation.style(), relation.mention(), relation.cue(), contents, relation.rule()),
                Optional.of(document.span(start, comma)));
    }

    /**
     * @param speaker those whom the relation's mention only cites
     */
    record Cited(Relation relation, Optional<Span> speaker) {}
}
