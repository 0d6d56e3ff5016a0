package dev.sourceline.k8s;

import java.util.stream.Stream;

/** What rendered manifests have to keep to; named as what is so where it finds nothing. */
interface Rule {
    /** One sentence for each offence, which names the object first. */
    Stream<String> findings(Manifests manifests);

    default String name() {
        return getClass().getSimpleName();
    }
}
