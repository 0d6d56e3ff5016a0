package dev.sourceline.k8s;

import java.util.Locale;

/** A way to deploy, and what it is let off. */
enum Overlay {
    PRODUCTION,
    LOCAL,
    RESTORE;

    String folder() {
        return "k8s/overlays/" + name().toLowerCase(Locale.ROOT);
    }

    boolean keepsTo(Rule rule) {
        return switch (this) {
            case PRODUCTION -> true;
            // An image that was built on this laptop has no digest that anybody could know.
            case LOCAL -> !(rule instanceof ImageHasDigest);
            // A database alone, beside the one that production has: its namespace and its settings are there.
            case RESTORE -> !(rule instanceof NamespaceIsRestricted);
        };
    }
}
