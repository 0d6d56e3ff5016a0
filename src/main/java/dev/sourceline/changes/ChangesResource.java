package dev.sourceline.changes;

import dev.sourceline.platform.representation.JsonLines;
import dev.sourceline.platform.representation.StreamedResponse;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The change feed as pages, as NDJSON, or as server-sent events. */
@Path("/v1/changes")
@Tag(name = "Changes", description = "What happened to articles, for those who follow.")
@RegisterForReflection
class ChangesResource {
    private final ChangeFeed feed;
    private final ChangeFeedConfig config;
    private final ServerSentEvents events;
    private final JsonLines lines;

    ChangesResource(ChangeFeed feed, ChangeFeedConfig config, ServerSentEvents events, JsonLines lines) {
        this.feed = feed;
        this.config = config;
        this.events = events;
        this.lines = lines;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listChanges",
            summary = "What happened to articles, the oldest change first",
            description =
                    "Every change is seen once and in the same order by everybody who goes on from the last cursor. A page may"
                            + " be empty; its cursor goes on from there.")
    @APIResponse(
            responseCode = "200",
            description = "The changes that come next",
            content = @Content(schema = @Schema(implementation = ChangePage.class)))
    @APIResponse(responseCode = "410", description = "The cursor is older than what is kept")
    public Uni<RestResponse<ChangePage>> page(@BeanParam ChangesRequest request, @Context UriInfo uri) {
        int size = request.size();
        Duration maxWait = request.maxWait(config.longestWait());
        return feed.open(request.after())
                .chain(position -> feed.page(position, size, maxWait)
                        .map(changes -> answer(ChangePage.of(position, changes), uri)));
    }

    @GET
    @Produces(JsonLines.WHERE_ASKED_FOR)
    @Operation(operationId = "listChanges")
    public Uni<RestResponse<StreamedResponse>> lines(@BeanParam ChangesRequest request) {
        int size = request.size();
        Duration maxWait = request.maxWait(config.longestWait());
        return feed.open(request.after())
                .map(position -> request.limit().isPresent()
                        ? feed.page(position, size, maxWait).toMulti()
                        : all(position, maxWait))
                .map(pages -> stream(pages.map(this::lines), JsonLines.MEDIA_TYPE));
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS + ";qs=0.4")
    @Operation(operationId = "listChanges")
    public Uni<RestResponse<StreamedResponse>> events(
            @QueryParam("after") @Parameter(description = "The cursor to go on from, or “latest”")
                    Optional<String> after,
            @HeaderParam("Last-Event-ID")
                    @Parameter(description = "The id of the last event that was seen; goes before the cursor")
                    Optional<String> lastEvent) {
        return feed.open(lastEvent.filter(id -> !id.isEmpty()).or(() -> after))
                .map(position -> stream(events(position), MediaType.SERVER_SENT_EVENTS));
    }

    private Multi<List<Change>> all(FeedPosition position, Duration maxWait) {
        return maxWait.isZero()
                ? feed.remaining(position)
                : feed.follow(position, maxWait).select().first(changes -> !changes.isEmpty());
    }

    private byte[] lines(List<Change> changes) {
        return lines.chunk(changes.stream().map(ChangeView::of).toList());
    }

    private Multi<byte[]> events(FeedPosition position) {
        return Multi.createBy()
                .concatenating()
                .streams(
                        Multi.createFrom().item(events.preamble(config.retry())),
                        feed.follow(position, config.heartbeat()).map(events::of));
    }

    private static RestResponse<ChangePage> answer(ChangePage page, UriInfo uri) {
        var next = uri.getRequestUriBuilder()
                .replaceQueryParam("after", page.next())
                .build();
        return ResponseBuilder.ok(page)
                .header(HttpHeaders.LINK, "<" + next.getRawPath() + "?" + next.getRawQuery() + ">; rel=\"next\"")
                .build();
    }

    private static RestResponse<StreamedResponse> stream(Multi<byte[]> chunks, String mediaType) {
        return ResponseBuilder.ok(new StreamedResponse(chunks), mediaType)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                // Stops nginx and other proxies from buffering the stream.
                .header("X-Accel-Buffering", "no")
                .build();
    }
}
