package dev.sourceline.attribution;

import dev.sourceline.extraction.Channel;
import dev.sourceline.problem.CodeOf;
import java.util.Optional;

/** How it was said, and the words that tell. */
public record ChannelView(
        @CodeOf(Channel.Kind.class) String kind,
        Optional<String> exact,
        Optional<Integer> start,
        Optional<Integer> end) {}
