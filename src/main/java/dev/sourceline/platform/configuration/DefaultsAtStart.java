package dev.sourceline.platform.configuration;

import com.oracle.svm.core.annotate.Alias;
import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import io.smallrye.config.DefaultValuesConfigSource;
import io.smallrye.config.PropertyName;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The defaults of all settings, asked about a thousand times at every start of the executable. */
@TargetClass(DefaultValuesConfigSource.class)
@SuppressWarnings("NullAway.Init") // The constructor is the framework's.
final class DefaultsAtStart {
    @Alias
    private Map<String, String> properties;

    @Alias
    private Map<PropertyName, String> wildcards;

    @Alias
    private boolean hasProfiledName;

    @Substitute
    public @Nullable String getValue(String name) {
        if (!hasProfiledName && name.startsWith("%")) {
            return null;
        }
        String value = properties.get(name);
        return value == null ? Wildcards.of(wildcards).find(name) : value;
    }
}
