package dev.sourceline.platform.configuration;

import io.smallrye.config.ConfigMapping.NamingStrategy;
import io.smallrye.config.PropertyName;
import io.smallrye.config.SmallRyeConfig;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Names of settings in order, so that those that begin in one way are found without looking at each. */
final class NamesInOrder {
    /** Of the few configurations there are, which do not change while they are put into groups. */
    private static final IdentityHashMap<SmallRyeConfig, NamesInOrder> KNOWN = new IdentityHashMap<>();

    private final String[] names;

    private NamesInOrder(SmallRyeConfig config) {
        List<String> all = new ArrayList<>();
        config.getPropertyNames().forEach(all::add);
        this.names = all.toArray(String[]::new);
        Arrays.sort(this.names);
    }

    /** The names of what is set in {@code config}. */
    static NamesInOrder of(SmallRyeConfig config) {
        synchronized (KNOWN) {
            return KNOWN.computeIfAbsent(config, NamesInOrder::new);
        }
    }

    /**
     * Whether one of them is a name of {@code group} below {@code path}.
     *
     * @param group names of settings, some with {@code *} for a part, spelt with hyphens
     * @param spelling how names are spelt below the path
     */
    boolean hasOneOf(Set<String> group, String path, NamingStrategy spelling) {
        for (int i = firstFrom(path); i < names.length && names[i].startsWith(path); i++) {
            String below = hyphened(below(path, names[i]), spelling);
            for (String name : group) {
                if (PropertyName.equals(below, name)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String below(String path, String name) {
        int end = path.length();
        return name.substring(name.length() > end && name.charAt(end) == '.' ? end + 1 : end);
    }

    private static String hyphened(String name, NamingStrategy spelling) {
        return spelling == NamingStrategy.KEBAB_CASE ? name : NamingStrategy.KEBAB_CASE.apply(name);
    }

    private int firstFrom(String path) {
        int found = Arrays.binarySearch(names, path);
        return found < 0 ? -found - 1 : found;
    }
}
