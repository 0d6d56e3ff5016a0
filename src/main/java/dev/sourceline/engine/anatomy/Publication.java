package dev.sourceline.engine.anatomy;

import dev.sourceline.engine.text.Span;
import dev.sourceline.engine.text.Words;
import java.util.List;
import java.util.Optional;

/** The time of publication, from a dateline or a byline. */
final class Publication {
    private static final int LONGEST = 80;

    private Publication() {}

    /** The first line that states a complete date; one with time and time zone is preferred. */
    static Optional<StatedMoment> read(String text, List<Block> blocks) {
        Optional<StatedMoment> first = Optional.empty();
        for (Block block : blocks) {
            if (block.kind() == BlockKind.DATELINE || block.kind() == BlockKind.BYLINE) {
                Optional<StatedMoment> moment = moment(text, block.span());
                if (moment.flatMap(StatedMoment::instant).isPresent()) {
                    return moment;
                }
                first = first.isPresent() ? first : moment;
            }
        }
        return first;
    }

    /** The moment after {@code Published}, where another date precedes it. */
    private static Optional<StatedMoment> moment(String text, Span line) {
        return Words.of(text, line, LONGEST).stream()
                .filter(word -> word.is("published") || word.is("posted"))
                .findFirst()
                .flatMap(word -> StatedMoment.find(text, new Span(word.end(), line.end())))
                .or(() -> StatedMoment.find(text, line));
    }
}
