package dev.sourceline.comparison;

import dev.sourceline.attribution.StoredAttributionView;
import dev.sourceline.engine.alignment.Alignment;
import dev.sourceline.engine.alignment.Hunk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Calculates the difference between two versions. */
final class DiffCalculator {
    private final ComparedVersion from;
    private final ComparedVersion to;
    private final Alignment alignment;
    private final ExplanatoryNotes notes;
    private final AttributionMatcher pairing;

    private DiffCalculator(ComparedVersion from, ComparedVersion to) {
        this.from = from;
        this.to = to;
        this.alignment = Alignment.of(from.text(), to.text());
        this.notes = new ExplanatoryNotes(alignment, to);
        this.pairing = AttributionMatcher.of(alignment, from, to);
    }

    static DiffView view(ComparedVersion from, ComparedVersion to, DiffSlice section) {
        return new DiffCalculator(from, to).view(section);
    }

    private DiffView view(DiffSlice section) {
        List<Supplier<ChangedAttributionView>> changes = changes();
        List<Hunk> hunks = alignment.hunks();
        return new DiffView(
                to.article().id(),
                VersionReference.of(from.article()),
                VersionReference.of(to.article()),
                section.of(hunks).stream()
                        .map(hunk -> HunkView.of(hunk, from, to))
                        .toList(),
                section.of(changes).stream().map(Supplier::get).toList(),
                Math.toIntExact(
                        pairing.pairs().stream().filter(pair -> !isChange(pair)).count()),
                section.next(Math.max(hunks.size(), changes.size())));
    }

    /** The changed attributions in order, built lazily, since a page needs only some of them. */
    private List<Supplier<ChangedAttributionView>> changes() {
        record Placed(int position, Supplier<ChangedAttributionView> change) {}
        List<Placed> placed = new ArrayList<>();
        for (AttributionPair pair : pairing.pairs()) {
            if (isChange(pair)) {
                placed.add(new Placed(pair.to().position(), () -> changed(pair)));
            }
        }
        for (ComparableAttribution statement : pairing.appeared()) {
            placed.add(new Placed(statement.position(), () -> appeared(statement)));
        }
        placed.sort(Comparator.comparingInt(Placed::position));
        List<Supplier<ChangedAttributionView>> changes = new ArrayList<>();
        placed.forEach(one -> changes.add(one.change()));
        pairing.vanished().forEach(statement -> changes.add(() -> vanished(statement)));
        return changes;
    }

    private static boolean isChange(AttributionPair pair) {
        return pair.isOutOfOrder() || !pair.to().differences(pair.from()).isEmpty();
    }

    private ChangedAttributionView changed(AttributionPair pair) {
        List<String> differences = pair.to().differences(pair.from());
        boolean isEdited = pair.isOutOfOrder() || isGone(pair.from()) || isNew(pair.to());
        Optional<ExplainingNoteView> note = notes.ofPresent(pair.to()).or(() -> notes.ofVanished(pair.from()));
        return new ChangedAttributionView(
                differences.isEmpty() ? "moved" : "changed",
                Optional.of(view(from, pair.from())),
                Optional.of(view(to, pair.to())),
                differences,
                isEdited,
                note.isPresent(),
                note);
    }

    private ChangedAttributionView appeared(ComparableAttribution statement) {
        Optional<ExplainingNoteView> note = notes.ofPresent(statement);
        return new ChangedAttributionView(
                "appeared",
                Optional.empty(),
                Optional.of(view(to, statement)),
                List.of(),
                isNew(statement),
                note.isPresent(),
                note);
    }

    private ChangedAttributionView vanished(ComparableAttribution statement) {
        Optional<ExplainingNoteView> note = notes.ofVanished(statement);
        return new ChangedAttributionView(
                "vanished",
                Optional.of(view(from, statement)),
                Optional.empty(),
                List.of(),
                isGone(statement),
                note.isPresent(),
                note);
    }

    private boolean isNew(ComparableAttribution statement) {
        return !statement.words().stream().allMatch(alignment::existedBefore);
    }

    private boolean isGone(ComparableAttribution statement) {
        return !statement.words().stream().map(alignment::place).allMatch(Optional::isPresent);
    }

    private static StoredAttributionView view(ComparedVersion side, ComparableAttribution statement) {
        return StoredAttributionView.of(side.article(), statement.view(), side::source);
    }
}
