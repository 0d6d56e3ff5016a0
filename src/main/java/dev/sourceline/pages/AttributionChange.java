package dev.sourceline.pages;

import dev.sourceline.attribution.SourceReference;
import dev.sourceline.attribution.StoredAttributionView;
import dev.sourceline.comparison.ChangedAttributionView;
import dev.sourceline.comparison.ExplainingNoteView;
import dev.sourceline.engine.text.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An attribution that differs between two versions, as the comparison page shows it.
 *
 * @param kind appeared, vanished, changed or moved
 * @param old its words in the old version; empty where the attribution is new or its words are unchanged
 * @param present its words in the new version; empty where the attribution vanished
 * @param isNew whether {@code present} is new text
 * @param edits the other members that differ
 * @param verdict whether a note explains the change
 * @param isSilent whether the words were edited and no note explains it
 * @param note the text of the explaining note
 */
record AttributionChange(
        String kind,
        String who,
        Optional<String> old,
        Optional<String> present,
        boolean isNew,
        List<Edit> edits,
        String verdict,
        boolean isSilent,
        Optional<String> note) {
    /** A member that differs, with its old and its new value. */
    record Edit(String label, String old, String present) {}

    static AttributionChange of(ChangedAttributionView change) {
        boolean isReworded = change.differences().contains("contents");
        Optional<String> old = change.old().map(AttributionChange::words);
        Optional<String> present = change.present().map(AttributionChange::words);
        return new AttributionChange(
                change.kind(),
                change.present().or(change::old).map(AttributionChange::who).orElse(""),
                old.filter(_ -> present.isEmpty() || isReworded),
                present,
                old.isEmpty() || isReworded,
                edits(change),
                verdict(change),
                change.edited() && !change.explained(),
                change.note().map(ExplainingNoteView::exact));
    }

    public String heading() {
        return Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
    }

    private static String verdict(ChangedAttributionView change) {
        if (change.note().isPresent()) {
            ExplainingNoteView note = change.note().get();
            String day =
                    note.statedAt().map(time -> " of " + DateLabels.of(time)).orElse("");
            return "Explained by the " + note.kind().replace('_', ' ') + day;
        }
        return change.edited()
                ? "Silent edit: no note says why"
                : "Not edited: the rest of the text, or another engine, makes it read otherwise";
    }

    private static List<Edit> edits(ChangedAttributionView change) {
        List<Edit> edits = new ArrayList<>();
        if (change.old().isPresent() && change.present().isPresent()) {
            for (String member : change.differences()) {
                edit(member, change.old().get(), change.present().get()).ifPresent(edits::add);
            }
        }
        return edits;
    }

    private static Optional<Edit> edit(String member, StoredAttributionView old, StoredAttributionView present) {
        return switch (member) {
            case "source" -> Optional.of(new Edit("Source", who(old), who(present)));
            case "mention" -> Optional.of(new Edit("Named as", mention(old), mention(present)));
            case "cue" -> Optional.of(new Edit("Verb", cue(old), cue(present)));
            case "style" -> Optional.of(new Edit("Style", old.style(), present.style()));
            case "type" -> Optional.of(new Edit("Type", old.type(), present.type()));
            case "channel" ->
                Optional.of(new Edit(
                        "Channel",
                        code(old.channel().kind()),
                        code(present.channel().kind())));
            case "relay" -> Optional.of(new Edit("Way to the reader", relayChain(old), relayChain(present)));
            case "hedges" -> Optional.of(new Edit("Hedges", hedges(old), hedges(present)));
            case "saidAt" -> Optional.of(new Edit("Said", time(old), time(present)));
            // The contents are shown as the old and new words instead.
            default -> Optional.empty();
        };
    }

    private static String words(StoredAttributionView attribution) {
        return attribution.contents().stream().map(Selector::exact).collect(Collectors.joining(" … "));
    }

    private static String who(StoredAttributionView attribution) {
        return name(attribution.source());
    }

    private static String name(Optional<SourceReference> source) {
        return source.map(SourceReference::name).orElse("nobody named");
    }

    private static String mention(StoredAttributionView attribution) {
        return attribution.mention().map(found -> found.exact()).orElse("–");
    }

    private static String cue(StoredAttributionView attribution) {
        return attribution.cue().map(found -> found.exact()).orElse("–");
    }

    private static String relayChain(StoredAttributionView attribution) {
        return attribution.relay().stream().map(hop -> name(hop.source())).collect(Collectors.joining(" → "));
    }

    private static String hedges(StoredAttributionView attribution) {
        return attribution.hedges().isEmpty() ? "none" : String.join(", ", attribution.hedges());
    }

    private static String time(StoredAttributionView attribution) {
        return attribution.saidAt().map(said -> said.stated()).orElse("not stated");
    }

    private static String code(String code) {
        return code.replace('_', ' ');
    }
}
