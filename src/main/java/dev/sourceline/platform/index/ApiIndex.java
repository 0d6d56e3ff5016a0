package dev.sourceline.platform.index;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where everything is. */
@Schema(description = "Where everything is.")
@RegisterForReflection
record ApiIndex(
        @Schema(description = "Addresses by the name of what is there")
        Map<String, String> links) {}
