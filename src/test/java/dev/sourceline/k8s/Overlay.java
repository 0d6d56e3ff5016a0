package dev.sourceline.k8s;

import java.util.Locale;

/** The overlays, and which rules each is exempt from. */
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
            // A locally built image has no digest that is known in advance.
            case LOCAL -> !(rule instanceof ImageHasDigest);
            // Only a database, restored beside production: the namespace and the settings exist already.
            case RESTORE -> !(rule instanceof NamespaceIsRestricted);
        };
    }
}
