package dev.sourceline.attribution;

import dev.sourceline.engine.extraction.AttributionType;
import dev.sourceline.engine.extraction.Channel;
import dev.sourceline.engine.extraction.Style;
import dev.sourceline.platform.problem.CodeList;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters that filter a list of attributions. */
@RegisterForReflection
record AttributionFilter(
        @QueryParam("source") @Parameter(description = "The id of the source who said it")
        Optional<UUID> source,

        @QueryParam("channel")
        @Parameter(description = "How it was said: speech, press_report …")
        @CodeList(Channel.Kind.class)
        Optional<String> channel,

        @QueryParam("style")
        @Parameter(description = "Whether it is in the source's own words: direct, indirect or mixed")
        @CodeList(Style.class)
        Optional<String> style,

        @QueryParam("type")
        @Parameter(description = "Of which type it is; without it, what somebody said or asked: assertion and question")
        @CodeList(AttributionType.class)
        Optional<String> type,

        @QueryParam("named") @Parameter(description = "Whether the source is named")
        Optional<Boolean> named,

        @QueryParam("relayedBy") @Parameter(description = "The id of a source who passed it on")
        Optional<UUID> relayedBy,

        @QueryParam("q") @Parameter(description = "Words of the content")
        Optional<String> q) {}
