package dev.sourceline.access;

import dev.sourceline.platform.caller.Scope;
import dev.sourceline.platform.problem.OpenApiProblems;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Adds to the OpenAPI document the scope that each operation requires. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class OpenApiSecurity implements OASFilter {
    private static final String CALLER = "caller";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        if (contract.getComponents() == null) {
            contract.setComponents(OASFactory.createComponents());
        }
        contract.getComponents().addSecurityScheme(CALLER, scheme());
        contract.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .forEach((method, operation) -> RequiredScope.of(method.name(), path)
                                .ifPresentOrElse(
                                        scope -> addSecurity(operation, scope),
                                        () -> operation.setSecurity(List.of()))));
    }

    private static SecurityScheme scheme() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT or API key")
                .description(
                        "A token of the issuer that the service is configured for, with the audience sourceline and the"
                                + " scopes read, write or admin; or an API key, made at /v1/keys.");
    }

    private static void addSecurity(Operation operation, Scope scope) {
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(CALLER, List.of(scope.code()))));
        operation
                .getResponses()
                .addAPIResponse("401", OpenApiProblems.told("The caller is not known"))
                .addAPIResponse("403", OpenApiProblems.told("The caller does not have the scope " + scope.code()));
    }
}
