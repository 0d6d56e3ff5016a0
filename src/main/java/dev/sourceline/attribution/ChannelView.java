package dev.sourceline.attribution;

import java.util.Optional;

/** How it was said, and the words that tell. */
public record ChannelView(String kind, Optional<String> exact, Optional<Integer> start, Optional<Integer> end) {}
