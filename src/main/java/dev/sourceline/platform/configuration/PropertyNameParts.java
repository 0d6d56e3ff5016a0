package dev.sourceline.platform.configuration;

import io.quarkus.runtime.configuration.NameIterator;
import io.smallrye.config.PropertyName;

/** Compares the parts of names of settings; most differ in their first letter already. */
final class PropertyNameParts {
    private PropertyNameParts() {}

    /** Whether {@code part}, in which {@code *} may be anything, is what stands next in {@code name}. */
    static boolean isNext(NameIterator name, String part) {
        String whole = name.getName();
        int first = name.getPosition() + 1;
        if (first < whole.length() && !part.isEmpty() && differ(whole.charAt(first), part.charAt(0))) {
            return false;
        }
        int end = name.getNextEnd();
        return PropertyName.equals(whole, first, (end == 0 ? whole.length() : end) - first, part, 0, part.length());
    }

    private static boolean differ(char one, char other) {
        return one != other && one != '*' && other != '*';
    }
}
