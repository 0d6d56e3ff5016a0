package dev.sourceline.platform.configuration;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.EnvConfigSource;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Has variables that begin with {@code SOURCELINE_} refused where nobody reads them, as properties are. The framework asks
 * that of no variable, since the environment is full of what others read; that prefix is ours.
 */
public final class StrictEnvironmentVariables implements ConfigSourceInterceptor {
    private static final String OURS = "sourceline.";
    private static final String PLACE = "the environment as ";

    /** What Kubernetes tells every pod of a Service named sourceline, or sourceline-something, unless told not to. */
    private static final Pattern SERVICE_LINK =
            Pattern.compile("sourceline\\.(.+\\.)?(service\\.(host|port([.\\[].+)?)|port([.\\[].+)?)");

    @Override
    public @Nullable ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        ConfigValue value = context.proceed(name);
        return value != null && name.startsWith(OURS) && isFromEnvironment(value) && !isServiceLink(name)
                ? value.withConfigSourceName(PLACE + variable(name))
                : value;
    }

    private static String variable(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    static boolean isServiceLink(String name) {
        return SERVICE_LINK.matcher(name).matches();
    }

    private static boolean isFromEnvironment(ConfigValue value) {
        return value.getSourceName() != null && value.getSourceName().startsWith(EnvConfigSource.NAME);
    }
}
