package dev.sourceline.engine.extraction;

import dev.sourceline.engine.anatomy.Anatomy;
import dev.sourceline.engine.anatomy.Evidence;
import dev.sourceline.engine.syntax.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Builds attributions and sources from the relations of a text: it resolves references and reads channels and relays.
 */
final class AttributionAssembler {
    private final List<AttributionDraft> drafts;
    private final SourceRegistry directory;
    private final RelayRoutes routes;
    private final Channels channels;
    private final CueMeaning meaning;
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<Explanation> explanations;

    AttributionAssembler(Document document, Anatomy anatomy, KnownMetadata known, List<Relation> relations) {
        Optional<String> publisher = anatomy.publisher()
                .map(Evidence::value)
                .or(known::publisher)
                .map(String::strip)
                .filter(name -> !name.isEmpty());
        this.channels = new Channels(document);
        this.meaning = new CueMeaning(document);
        this.drafts = new AttributionDrafter(document, anatomy, known, publisher, channels).draft(relations);
        this.directory = new SourceRegistry(document, drafts, publisher, author(anatomy));
        this.routes = new RelayRoutes(drafts, directory);
        for (int i = 0; i < drafts.size(); i++) {
            attributions.add(attribution(i));
        }
        this.explanations = Explanations.of(document.text(), anatomy.notes(), directory.sources(), attributions);
    }

    List<Source> sources() {
        return directory.sources();
    }

    /** The attributions, in the order of the relations. */
    List<Attribution> attributions() {
        return attributions;
    }

    List<Explanation> explanations() {
        return explanations;
    }

    private Attribution attribution(int index) {
        AttributionDraft draft = drafts.get(index);
        Relation relation = draft.relation();
        Optional<Source> source = directory.speaker(index);
        return new Attribution(
                relation.style(),
                meaning.type(relation),
                meaning.polarity(relation),
                source.map(Source::key),
                draft.mention(),
                relation.cue(),
                relation.contents(),
                draft.channel()
                        .or(() -> source.flatMap(one -> ofSource(one, draft)))
                        .orElse(Channel.UNSPECIFIED),
                routes.hops(index),
                draft.hedges(),
                draft.saidAt(),
                relation.confidence()
                        .orElseGet(() -> Confidences.of(
                                relation.rule(), relation.style(), SourceForm.of(source, draft.mention()))),
                relation.rule());
    }

    /** The only author, whom "I" refers to; several authors are "we". */
    private static Optional<String> author(Anatomy anatomy) {
        return anatomy.authors().size() == 1
                ? Optional.of(anatomy.authors().getFirst().value())
                : Optional.empty();
    }

    /** The channel that follows from the source: a document is its own channel, and an outlet reports. */
    private Optional<Channel> ofSource(Source source, AttributionDraft draft) {
        return switch (source.kind()) {
            case PERSON, GROUP, ORGANISATION -> Optional.empty();
            case DOCUMENT -> draft.mention().flatMap(channels::ofPaper);
            case OUTLET ->
                directory.isPublisher(source)
                        ? Optional.empty()
                        : Optional.of(new Channel(Channel.Kind.PRESS_REPORT, draft.mention()));
        };
    }
}
