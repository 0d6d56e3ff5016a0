package dev.sourceline.pages;

import java.util.Optional;

/**
 * A source in the legend above the text.
 *
 * @param statements how many attributions the source has in this article
 * @param relayed how many attributions of others it relays
 */
record SourceLegend(
        String colour,
        String name,
        String kind,
        boolean named,
        Optional<String> description,
        int statements,
        int relayed) {}
