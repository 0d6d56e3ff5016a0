package dev.sourceline.platform.openapi;

import com.oracle.svm.core.annotate.Alias;
import com.oracle.svm.core.annotate.TargetClass;
import io.quarkus.arc.Arc;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.quarkus.smallrye.openapi.runtime.filter.AutoSecurityFilter;
import java.util.List;
import java.util.Map;

/** What the framework would do at the start to make the contract ready. */
record OpenApiPreparation(AutoSecurityFilter security, Map<RunStage, List<String>> filters, String name)
        implements Runnable {
    @Override
    public void run() {
        Object service = Arc.container().select(OpenApiDocumentService.class).get();
        // In an executable both are one class.
        ((Documents) service).prepareDocument(security, filters, name);
    }

    /** The framework's keeper of contracts, with the method that only its recorder may call. */
    @TargetClass(OpenApiDocumentService.class)
    static final class Documents {
        @Alias
        native void prepareDocument(AutoSecurityFilter security, Map<RunStage, List<String>> filters, String name);
    }
}
