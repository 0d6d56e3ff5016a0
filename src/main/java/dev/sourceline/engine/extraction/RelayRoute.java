package dev.sourceline.engine.extraction;

import dev.sourceline.engine.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * The way that one clause tells of, from who spoke to the text.
 *
 * @param stations the names of those who carried it, in their order; empty for one who is not named
 * @param channel how it was said, as far as the first station shows it
 */
record RelayRoute(List<Optional<Span>> stations, Optional<Channel> channel) {
    RelayRoute {
        stations = List.copyOf(stations);
    }
}
