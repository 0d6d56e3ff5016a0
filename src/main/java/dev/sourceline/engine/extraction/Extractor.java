package dev.sourceline.engine.extraction;

import dev.sourceline.engine.anatomy.Anatomy;
import dev.sourceline.engine.anatomy.AnatomyAnalyzer;
import dev.sourceline.engine.learning.LearnedReader;
import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.text.Lexicon;
import java.util.List;
import java.util.Optional;

/**
 * The entry point of the engine: reads a text and returns its attributions. Immutable, thread-safe and deterministic. No text
 * makes it fail.
 */
public final class Extractor {
    private static final String VERSION = "1.4.0";

    private final List<CueRule> rules;
    private final Optional<LearnedRelations> learned;

    private Extractor(List<CueRule> rules, Optional<LearnedReader> reader) {
        this.rules = List.copyOf(rules);
        this.learned = reader.map(LearnedRelations::new);
    }

    /** An extractor of rules alone: the default. */
    public static Extractor create() {
        return create(RelationFinder.RULES);
    }

    /**
     * An extractor of rules and the model that comes with the engine. It finds more and takes about twice the time. It is not
     * the default: it still makes mistakes with sources that the rules do not make (see {@code engine.learning}).
     */
    public static Extractor createLearned() {
        return create(LearnedReader.shipped());
    }

    /** An extractor of rules and another model. */
    public static Extractor create(LearnedReader reader) {
        return new Extractor(RelationFinder.RULES, Optional.of(reader));
    }

    static Extractor create(List<CueRule> rules) {
        return new Extractor(rules, Optional.empty());
    }

    public Reading extract(String text) {
        return extract(text, KnownMetadata.NOTHING);
    }

    public Reading extract(String text, KnownMetadata known) {
        var guard = new RuleGuard();
        Anatomy anatomy = guard.run(
                "AnatomyAnalyzer",
                Anatomy.NOTHING,
                () -> AnatomyAnalyzer.read(text, known.publisher().orElse("")));
        Optional<AttributionAssembler> assembled =
                guard.run("Document", Optional.empty(), () -> assemble(text, anatomy, known, guard));
        return new Reading(
                text,
                anatomy,
                assembled.map(AttributionAssembler::sources).orElse(List.of()),
                assembled.map(AttributionAssembler::attributions).orElse(List.of()),
                assembled.map(AttributionAssembler::explanations).orElse(List.of()),
                VERSION,
                Lexicon.VERSION,
                guard.failures());
    }

    private Optional<AttributionAssembler> assemble(
            String text, Anatomy anatomy, KnownMetadata known, RuleGuard guard) {
        var document = new Document(text, anatomy.blocks());
        List<Relation> found =
                guard.run("RelationFinder", List.of(), () -> RelationFinder.relations(document, rules, guard));
        List<Relation> relations = learned.isEmpty()
                ? found
                : guard.run("LearnedReader", found, () -> learned.get().weigh(document, found));
        return new GuardedAssembly(document, anatomy, known, guard).of(relations);
    }
}
