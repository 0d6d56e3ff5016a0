package dev.sourceline.pages;

import java.util.Optional;

/**
 * A source in the list above the text.
 *
 * @param statements how many attributions it has here
 * @param relayed how many of others came through it
 */
record SourceLegend(
        String colour,
        String name,
        String kind,
        boolean named,
        Optional<String> description,
        int statements,
        int relayed) {}
