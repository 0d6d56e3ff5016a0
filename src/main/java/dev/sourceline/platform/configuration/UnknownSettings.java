package dev.sourceline.platform.configuration;

import io.smallrye.config.ConfigValidationException.Problem;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertyName;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config._private.ConfigMessages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Settings that nobody reads although they stand where somebody might: most have been misspelt. */
final class UnknownSettings {
    private static final String ANYTHING = ".**";

    private final Set<String> ignored = new HashSet<>();
    private final Wildcards ignoredWildcards = new Wildcards();
    private final List<String> ignoredBeginnings = new ArrayList<>();
    private final Set<String> roots;

    /**
     * @param ignoredPaths names that nobody has to read, some with {@code *} for a part, or beginnings of names with
     *     {@code .**}
     * @param roots what the names of all groups of settings begin with
     */
    UnknownSettings(Set<String> ignoredPaths, Set<String> roots) {
        for (String path : ignoredPaths) {
            if (path.endsWith(ANYTHING)) {
                ignoredBeginnings.add(path.substring(0, path.length() - ANYTHING.length()));
            } else if (isLiteral(path)) {
                ignored.add(path);
            } else {
                ignoredWildcards.add(path, path);
            }
        }
        this.roots = roots.contains("") ? Set.of() : roots;
    }

    /** A problem for each that is not among {@code read}; the environment is full of what others read. */
    List<Problem> in(SmallRyeConfig config, Set<String> read) {
        List<Problem> problems = new ArrayList<>();
        for (String name : config.getPropertyNames()) {
            if (!read.contains(name) && !isIgnored(name)) {
                for (String root : roots) {
                    if (isBelow(root, name)) {
                        ConfigValue value = config.getConfigValue(name);
                        if (!isFromEnvironment(value)) {
                            problems.add(new Problem(ConfigMessages.msg
                                    .propertyDoesNotMapToAnyRoot(name, value.getLocation())
                                    .getMessage()));
                        }
                    }
                }
            }
        }
        return problems;
    }

    private boolean isIgnored(String name) {
        return ignored.contains(name)
                || ignoredWildcards.find(name) != null
                || hasIgnoredBeginning(name)
                || (!isLiteral(name) && ignored.stream().anyMatch(other -> PropertyName.equals(name, other)));
    }

    private boolean hasIgnoredBeginning(String name) {
        for (String beginning : ignoredBeginnings) {
            if (name.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLiteral(String name) {
        return name.indexOf('*') < 0 && name.indexOf('[') < 0 && name.indexOf('"') < 0;
    }

    private static boolean isBelow(String root, String name) {
        if (!name.startsWith(root)) {
            return false;
        }
        return name.length() == root.length() || name.charAt(root.length()) == '.' || name.charAt(root.length()) == '[';
    }

    private static boolean isFromEnvironment(ConfigValue value) {
        return value.getSourceName() != null && value.getSourceName().startsWith(EnvConfigSource.NAME);
    }
}
