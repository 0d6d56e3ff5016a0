package dev.sourceline.engine.extraction;

import java.util.Optional;

/**
 * One station of a relay between originator and reader. Immutable and thread-safe.
 *
 * @param source the key of a {@link Source}; absent for a hop that is implied but not named
 */
public record Hop(Role role, Optional<String> source) {
    public enum Role {
        ORIGINATOR,
        RELAY,
        PUBLISHER
    }
}
