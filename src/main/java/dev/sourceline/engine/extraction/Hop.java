package dev.sourceline.engine.extraction;

import java.util.Optional;

/**
 * One station of the way from who said it to the reader.
 *
 * @param source the key of a {@link Source}; absent for a hop that must be there but is not named
 */
public record Hop(Role role, Optional<String> source) {
    public enum Role {
        ORIGINATOR,
        RELAY,
        PUBLISHER
    }
}
