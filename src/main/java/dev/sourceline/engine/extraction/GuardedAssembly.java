package dev.sourceline.engine.extraction;

import dev.sourceline.engine.anatomy.Anatomy;
import dev.sourceline.engine.syntax.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Assembles the attributions of a text. A relation that makes the assembly fail is left out; the others are kept. */
final class GuardedAssembly {
    private static final String STAGE = "AttributionAssembler";

    /** The maximum number of relations left out; a text that still fails gets no attributions. */
    private static final int MOST_LEFT_OUT = 4;

    private final Document document;
    private final Anatomy anatomy;
    private final KnownMetadata known;
    private final RuleGuard guard;

    GuardedAssembly(Document document, Anatomy anatomy, KnownMetadata known, RuleGuard guard) {
        this.document = document;
        this.anatomy = anatomy;
        this.known = known;
        this.guard = guard;
    }

    Optional<AttributionAssembler> of(List<Relation> relations) {
        List<Relation> left = new ArrayList<>(relations);
        Optional<AttributionAssembler> whole = assemble(left);
        for (int i = 0; i < MOST_LEFT_OUT && whole.isEmpty() && !left.isEmpty(); i++) {
            left.remove(failing(left));
            whole = assemble(left);
        }
        return whole.isPresent() || left.isEmpty() ? whole : assemble(List.of());
    }

    /** The last relation of the shortest prefix of {@code relations} on which the assembly fails. */
    private int failing(List<Relation> relations) {
        int sound = 0;
        int failing = relations.size();
        while (failing - sound > 1) {
            int middle = (sound + failing) >>> 1;
            if (assemble(relations.subList(0, middle)).isPresent()) {
                sound = middle;
            } else {
                failing = middle;
            }
        }
        return failing - 1;
    }

    private Optional<AttributionAssembler> assemble(List<Relation> relations) {
        return guard.run(
                STAGE,
                Optional.empty(),
                () -> Optional.of(new AttributionAssembler(document, anatomy, known, relations)));
    }
}
