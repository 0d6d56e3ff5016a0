package dev.sourceline.engine.anatomy;

import java.util.List;
import java.util.Optional;

/** When the article appeared, if a dateline or a byline says so. */
final class Publication {
    private Publication() {}

    /** The first line that states a whole date; one with time and zone is preferred. */
    static Optional<StatedMoment> read(String text, List<Block> blocks) {
        Optional<StatedMoment> first = Optional.empty();
        for (Block block : blocks) {
            if (block.kind() == BlockKind.DATELINE || block.kind() == BlockKind.BYLINE) {
                Optional<StatedMoment> moment = StatedMoment.find(text, block.span());
                if (moment.flatMap(StatedMoment::instant).isPresent()) {
                    return moment;
                }
                first = first.isPresent() ? first : moment;
            }
        }
        return first;
    }
}
