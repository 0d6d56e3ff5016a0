package dev.sourceline.anatomy;

import java.util.List;
import java.util.Optional;

/** When the article appeared, if a dateline or a byline says so. */
final class Publication {
    private Publication() {}

    /** The first line that states a whole date; one with time and zone is preferred. */
    static Optional<Moment> read(String text, List<Block> blocks) {
        Optional<Moment> first = Optional.empty();
        for (Block block : blocks) {
            if (block.kind() == BlockKind.DATELINE || block.kind() == BlockKind.BYLINE) {
                Optional<Moment> moment = Moment.find(text, block.span());
                if (moment.flatMap(Moment::instant).isPresent()) {
                    return moment;
                }
                first = first.isPresent() ? first : moment;
            }
        }
        return first;
    }
}
