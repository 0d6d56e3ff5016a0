package dev.sourceline.engine.extraction;

import dev.sourceline.engine.reference.Outlets;
import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Tag;
import dev.sourceline.engine.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code Reuters reported, citing two officials, that …}: an outlet that cites a source only relays what that source said. The
 * patterns covered: a citation found as a relation of its own beside the report or with the report in its content; a content
 * that starts with the citation; a citation at the start of the sentence or inside the mention; and a cue that passes on the
 * words of another.
 */
final class Citations {
    private static final Set<String> CITING = Set.of("citing", "quoting");
    private static final Set<String> CITED = Set.of("cited", "cites", "quoted", "quotes");
    private static final int LONGEST = 20;

    private final Document document;
    private final Outlets outlets;

    Citations(Document document, Outlets outlets) {
        this.document = document;
        this.outlets = outlets;
    }

    /** The relations with their cited sources; a relation that only names a cited source is removed. */
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
            found.add(cited.isPresent() ? new Cited(relation, cited) : alone(relation));
        }
        return found;
    }

    private Cited alone(Relation relation) {
        Cited split = split(relation);
        return split.speaker().isPresent()
                ? split
                : passedOn(relation)
                        .or(() -> inMention(relation))
                        .or(() -> opening(relation))
                        .orElse(split);
    }

    /** {@code Interfax quoted Roe as saying} */
    private Optional<Cited> passedOn(Relation relation) {
        if (relation.cue().isEmpty() || relation.mention().isEmpty()) {
            return Optional.empty();
        }
        int end = document.tokenAt(relation.cue().get().end());
        int verb = PassedOnSpeech.active(
                document, document.tokenAt(relation.cue().get().start()), end);
        return verb < 0 ? Optional.empty() : speaker(relation, verb + 1, end);
    }

    /** {@code Reuters, citing two officials, said} and {@code according to Reuters, which cited two officials} */
    private Optional<Cited> inMention(Relation relation) {
        if (relation.mention().isEmpty() || !isOutlet(relation.mention().get())) {
            return Optional.empty();
        }
        Span mention = relation.mention().get();
        int end = document.tokenAt(mention.end());
        for (int i = document.tokenAt(mention.start()) + 1; i + 2 < end; i++) {
            boolean cites = CITING.contains(document.word(i + 1))
                    || (document.tag(i + 1) == Tag.WH && CITED.contains(document.word(i + 2)));
            if (document.tag(i) == Tag.COMMA && cites) {
                int first = document.tag(i + 1) == Tag.WH ? i + 3 : i + 2;
                return Span.between(mention.start(), document.token(i - 1).end())
                        .flatMap(outlet -> speaker(relation.withMention(outlet), first, end));
            }
        }
        return Optional.empty();
    }

    /** {@code Citing two officials, Reuters said} */
    private Optional<Cited> opening(Relation relation) {
        if (relation.mention().isEmpty() || !isOutlet(relation.mention().get())) {
            return Optional.empty();
        }
        int outlet = document.tokenAt(relation.mention().get().start());
        int first = document.sentences().get(document.sentenceOf(outlet)).first();
        boolean cites = CITING.contains(document.word(first)) && document.tag(outlet - 1) == Tag.COMMA;
        return cites && outlet - first <= LONGEST ? speaker(relation, first + 1, outlet) : Optional.empty();
    }

    /** The cited source in the tokens {@code [first, end)}, up to the words that link it to the content. */
    private Optional<Cited> speaker(Relation relation, int first, int end) {
        int last = end;
        for (int i = first; i < end; i++) {
            if (document.word(i).equals("as") && document.tag(i + 1) == Tag.GERUND) {
                last = i;
                break;
            }
        }
        while (last > first && document.tag(last - 1) == Tag.COMMA) {
            last--;
        }
        return document.spanIfAny(first, last).map(cited -> new Cited(relation, Optional.of(cited)));
    }

    private boolean isCitation(Relation relation) {
        return relation.cue().isPresent()
                && CITING.contains(
                        document.word(document.tokenAt(relation.cue().get().start())))
                && relation.mention().isPresent()
                && isOutlet(relation.mention().get());
    }

    boolean isOutlet(Span mention) {
        int first = document.tokenAt(mention.start());
        return outlets.outletAt(first, Math.min(document.tokens().size(), first + LONGEST))
                .isPresent();
    }

    /** Removes the cited source from a content that starts with it. */
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
        Optional<Span> cited = document.spanIfAny(start, comma);
        Optional<Span> rest = comma + 1 < document.tokens().size()
                ? Span.between(document.token(comma + 1).start(), content.end())
                : Optional.empty();
        if (cited.isEmpty() || rest.isEmpty()) {
            return new Cited(relation, Optional.empty());
        }
        List<Span> contents = new ArrayList<>(relation.contents());
        contents.set(0, rest.get());
        return new Cited(
                new Relation(
                        relation.style(),
                        relation.mention(),
                        relation.cue(),
                        contents,
                        relation.rule(),
                        relation.confidence()),
                cited);
    }

    /** @param speaker the source that the relation's mention only cites */
    record Cited(Relation relation, Optional<Span> speaker) {}
}
