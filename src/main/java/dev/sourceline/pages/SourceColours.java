package dev.sourceline.pages;

import dev.sourceline.attribution.AttributionView;
import dev.sourceline.attribution.SourceView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Assigns each source of a page a colour, as a CSS class. Colours repeat after eight sources. */
final class SourceColours {
    private static final int PALETTE = 8;
    private static final String NOBODY = "c";

    private final Map<String, String> byKey = new HashMap<>();
    private final List<AttributionView> attributions;

    SourceColours(List<AttributionView> attributions) {
        this.attributions = attributions;
        attributions.forEach(attribution ->
                attribution.source().ifPresent(key -> byKey.computeIfAbsent(key, _ -> "c c" + byKey.size() % PALETTE)));
    }

    String ofAttribution(int note) {
        return of(attributions.get(note - 1).source());
    }

    String of(SourceView source) {
        return of(Optional.of(source.key()));
    }

    private String of(Optional<String> key) {
        return key.map(known -> byKey.getOrDefault(known, NOBODY)).orElse(NOBODY);
    }
}
