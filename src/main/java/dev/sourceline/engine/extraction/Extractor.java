package dev.sourceline.engine.extraction;

import dev.sourceline.engine.anatomy.Anatomy;
import dev.sourceline.engine.anatomy.AnatomyAnalyzer;
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

    private Extractor(List<CueRule> rules) {
        this.rules = List.copyOf(rules);
    }

    public static Extractor create() {
        return create(RelationFinder.RULES);
    }

    static Extractor create(List<CueRule> rules) {
        return new Extractor(rules);
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
        List<Relation> relations =
                guard.run("RelationFinder", List.of(), () -> RelationFinder.relations(document, rules, guard));
        return new GuardedAssembly(document, anatomy, known, guard).of(relations);
    }
}
