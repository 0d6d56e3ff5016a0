package dev.sourceline.platform.openapi;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import io.quarkus.smallrye.openapi.runtime.OpenApiRecorder;
import io.quarkus.smallrye.openapi.runtime.filter.AutoSecurityFilter;
import java.util.List;
import java.util.Map;

/**
 * Takes the contract out of the start of the executable: the framework reads it and writes it as JSON and as YAML at every
 * start, and few instances are ever asked for it.
 */
@TargetClass(OpenApiRecorder.class)
final class LazyOpenApiSubstitution {
    @Substitute
    public void prepareDocument(AutoSecurityFilter security, Map<RunStage, List<String>> filters, String name) {
        OpenApiOnDemand.later(new OpenApiPreparation(security, filters, name));
    }
}
