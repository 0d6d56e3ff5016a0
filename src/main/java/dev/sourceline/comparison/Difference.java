package dev.sourceline.comparison;

import dev.sourceline.alignment.Alignment;
import dev.sourceline.attribution.KeptAttributionView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says what changed from one version to another. */
final class Difference {
    private final Side from;
    private final Side to;
    private final Alignment alignment;
    private final Notes notes;
    private final Pairing pairing;

    private Difference(Side from, Side to) {
        this.from = from;
        this.to = to;
        this.alignment = Alignment.of(from.text(), to.text());
        this.notes = new Notes(alignment, to);
        this.pairing = Pairing.of(alignment, from, to);
    }

    static DiffView view(Side from, Side to) {
        return new Difference(from, to).view();
    }

    private DiffView view() {
        List<ChangedAttributionView> changes = changes();
        long both = pairing.pairs().size();
        long changedOrMoved = changes.stream()
                .filter(change -> change.old().isPresent() && change.present().isPresent())
                .count();
        return new DiffView(
                to.article().id(),
                VersionReference.of(from.article()),
                VersionReference.of(to.article()),
                alignment.hunks().stream()
                        .map(hunk -> HunkView.of(hunk, from, to))
                        .toList(),
                changes,
                Math.toIntExact(both - changedOrMoved));
    }

    private List<ChangedAttributionView> changes() {
        record Placed(int position, ChangedAttributionView change) {}
        List<Placed> placed = new ArrayList<>();
        for (Pair pair : pairing.pairs()) {
            changed(pair).ifPresent(change -> placed.add(new Placed(pair.to().position(), change)));
        }
        for (Statement statement : pairing.appeared()) {
            placed.add(new Placed(statement.position(), appeared(statement)));
        }
        placed.sort(Comparator.comparingInt(Placed::position));
        List<ChangedAttributionView> changes = new ArrayList<>();
        placed.forEach(one -> changes.add(one.change()));
        pairing.vanished().forEach(statement -> changes.add(vanished(statement)));
        return changes;
    }

    private Optional<ChangedAttributionView> changed(Pair pair) {
        List<String> differences = pair.to().differences(pair.from());
        if (differences.isEmpty() && !pair.isOutOfOrder()) {
            return Optional.empty();
        }
        boolean isEdited = pair.isOutOfOrder() || isGone(pair.from()) || isNew(pair.to());
        Optional<ExplainingNoteView> note = notes.ofPresent(pair.to()).or(() -> notes.ofVanished(pair.from()));
        return Optional.of(new ChangedAttributionView(
                differences.isEmpty() ? "moved" : "changed",
                Optional.of(view(from, pair.from())),
                Optional.of(view(to, pair.to())),
                differences,
                isEdited,
                note.isPresent(),
                note));
    }

    private ChangedAttributionView appeared(Statement statement) {
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

    private ChangedAttributionView vanished(Statement statement) {
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

    private boolean isNew(Statement statement) {
        return !statement.words().stream().allMatch(alignment::stood);
    }

    private boolean isGone(Statement statement) {
        return !statement.words().stream().map(alignment::place).allMatch(Optional::isPresent);
    }

    private static KeptAttributionView view(Side side, Statement statement) {
        return KeptAttributionView.of(side.article(), statement.view(), side::source);
    }
}
