package dev.sourceline.engine.extraction;

import dev.sourceline.engine.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * The relay that one clause states, from the speaker to the text.
 *
 * @param stations the names of those who relayed the content, in order; an element is empty where the station is not named
 * @param channel the channel, if the first station shows it
 */
record RelayRoute(List<Optional<Span>> stations, Optional<Channel> channel) {
    RelayRoute {
        stations = List.copyOf(stations);
    }
}
