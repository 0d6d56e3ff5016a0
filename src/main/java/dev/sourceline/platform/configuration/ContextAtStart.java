package dev.sourceline.platform.configuration;

import com.oracle.svm.core.annotate.Alias;
import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import io.smallrye.config.ConfigMapping.NamingStrategy;
import io.smallrye.config.ConfigMappingContext;
import io.smallrye.config.ConfigValidationException.Problem;
import io.smallrye.config.SmallRyeConfig;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All settings being put into their groups, once at every start of the executable. */
@TargetClass(ConfigMappingContext.class)
@SuppressWarnings("NullAway.Init") // The constructor is the framework's.
final class ContextAtStart {
    @Alias
    private SmallRyeConfig config;

    @Alias
    private Map<Class<?>, Map<String, Object>> mappings;

    @Alias
    private Set<String> usedProperties;

    @Alias
    private List<Problem> problems;

    @Alias
    private NamingStrategy namingStrategy;

    @Substitute
    void reportUnknown(Set<String> ignoredPaths) {
        Set<String> roots = new HashSet<>();
        for (Map<String, Object> groups : mappings.values()) {
            roots.addAll(groups.keySet());
        }
        problems.addAll(new UnknownSettings(ignoredPaths, roots).in(config, usedProperties));
    }

    /** A group that may be absent. */
    @TargetClass(value = ConfigMappingContext.class, innerClass = "ObjectCreator")
    static final class GroupAtStart {
        @Alias
        ContextAtStart this$0;

        @Substitute
        boolean createRequired(Class<?> group, String path) {
            Set<String> settings = Group.of(group).settings().keySet();
            return NamesInOrder.of(this$0.config).hasOneOf(settings, path, this$0.namingStrategy);
        }
    }
}
