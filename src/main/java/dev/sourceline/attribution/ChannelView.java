package dev.sourceline.attribution;

import dev.sourceline.engine.extraction.Channel;
import dev.sourceline.platform.problem.CodeList;
import java.util.Optional;

/** How it was said, and the words that tell. */
public record ChannelView(
        @CodeList(Channel.Kind.class) String kind,
        Optional<String> exact,
        Optional<Integer> start,
        Optional<Integer> end) {}
