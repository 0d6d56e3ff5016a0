package dev.sourceline.k8s;

import java.util.stream.Stream;

/** A rule for rendered manifests. Its name states what is true of manifests that pass. */
interface Rule {
    /** One sentence for each violation, starting with the name of the object. */
    Stream<String> findings(Manifests manifests);

    default String name() {
        return getClass().getSimpleName();
    }
}
