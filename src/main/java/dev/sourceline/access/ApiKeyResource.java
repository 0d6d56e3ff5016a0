package dev.sourceline.access;

import dev.sourceline.platform.caller.Caller;
import dev.sourceline.platform.paging.Page;
import dev.sourceline.platform.paging.PageRequest;
import dev.sourceline.platform.problem.ServiceException;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Issues, lists and revokes API keys. */
@Path("/v1/keys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "API keys", description = "Keys for callers without an issuer of tokens.")
@RegisterForReflection
class ApiKeyResource {
    private static final String ANYBODY = "anybody";

    private final ApiKeys keys;
    private final ApiKeyRepository repository;

    ApiKeyResource(ApiKeys keys, ApiKeyRepository repository) {
        this.keys = keys;
        this.repository = repository;
    }

    @GET
    @Operation(
            operationId = "listApiKeys",
            summary = "API keys, the newest first",
            description = "None of them is shown itself.")
    public Uni<Page<ApiKeyView>> list(@BeanParam PageRequest page) {
        return repository.list(page);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getApiKey",
            summary = "An API key, without the key",
            description = "Whose it is, what it may do, and since when it is of no use.")
    public Uni<ApiKeyView> get(@PathParam("id") @Parameter(description = "Id of the API key") UUID id) {
        return keys.get(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createApiKey",
            summary = "Make an API key",
            description = "The answer is the only one that shows it.")
    @APIResponse(
            responseCode = "201",
            description = "The API key",
            content = @Content(schema = @Schema(implementation = IssuedApiKeyView.class)))
    public Uni<RestResponse<IssuedApiKeyView>> make(@Nullable NewApiKey request, @Context RoutingContext context) {
        return keys.issue(Optional.ofNullable(request).orElseThrow(ApiKeyResource::missingBody), callerName(context))
                .map(ApiKeyResource::answer);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "revokeApiKey",
            summary = "Revoke an API key",
            description = "It is of no use from now on, in all instances. It stays in the list, as revoked.")
    public Uni<Void> revoke(
            @PathParam("id") @Parameter(description = "Id of the API key") UUID id, @Context RoutingContext context) {
        return keys.revoke(id, callerName(context)).replaceWithVoid();
    }

    private static ServiceException missingBody() {
        return new ServiceException.Malformed(
                "The body is empty; send a JSON object with the members “name” and “scopes”.");
    }

    private static String callerName(RoutingContext context) {
        return Caller.of(context).map(Caller::id).orElse(ANYBODY);
    }

    private static RestResponse<IssuedApiKeyView> answer(IssuedApiKeyView key) {
        return ResponseBuilder.create(RestResponse.Status.CREATED, key)
                .header(HttpHeaders.LOCATION, "/v1/keys/" + key.id())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
