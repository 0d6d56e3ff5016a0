package dev.sourceline.attribution;

import dev.sourceline.engine.extraction.Channel;
import dev.sourceline.platform.problem.CodeList;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The channel of an attribution, and the words that state it. */
@Schema(name = "Channel", description = "How it was said, and the words that tell.")
public record ChannelView(
        @Schema(description = "How it was said") @CodeList(Channel.Kind.class)
        String kind,

        @Schema(description = "The words that tell, where there are any")
        Optional<String> exact,

        @Schema(description = "Where it begins: the number of code points of the text before it", minimum = "0")
        Optional<Integer> start,

        @Schema(description = "Where it ends: the number of code points of the text up to there", minimum = "0")
        Optional<Integer> end) {}
