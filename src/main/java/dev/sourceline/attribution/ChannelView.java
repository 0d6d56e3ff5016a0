package dev.sourceline.attribution;

import dev.sourceline.engine.extraction.Channel;
import dev.sourceline.platform.problem.CodeList;
import java.util.Optional;

/** The channel of an attribution, and the words that state it. */
public record ChannelView(
        @CodeList(Channel.Kind.class) String kind,
        Optional<String> exact,
        Optional<Integer> start,
        Optional<Integer> end) {}
