package dev.sourceline.platform.configuration;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import io.smallrye.config.ConfigMappingContext;
import io.smallrye.config.ConfigMappingLoader;
import java.util.Map;

/** The groups of settings, whose methods the framework would look for at every start of the executable. */
@TargetClass(ConfigMappingLoader.class)
final class MappingsAtStart {
    private MappingsAtStart() {}

    @Substitute
    static Map<String, String> configMappingProperties(Class<?> group) {
        return Group.of(group).settings();
    }

    @Substitute
    static Object configMappingObject(Class<?> group, ConfigMappingContext context) {
        return Group.of(group).read(context);
    }
}
