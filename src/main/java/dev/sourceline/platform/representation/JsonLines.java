package dev.sourceline.platform.representation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Writes NDJSON: one JSON value a line. */
@Singleton
public final class JsonLines {
    public static final String MEDIA_TYPE = "application/x-ndjson";

    /** The media type with a low server preference: plain JSON is sent to callers that accept both. */
    public static final String WHERE_ASKED_FOR = MEDIA_TYPE + ";qs=0.5";

    // One write for each line would cost more than making the lines.
    private static final int LINES_IN_A_CHUNK = 64;

    private final ObjectMapper json;

    JsonLines(ObjectMapper json) {
        this.json = json;
    }

    /** A streamed response of items that are available without waiting, 64 lines to a chunk. */
    public Uni<RestResponse<StreamedResponse>> of(Multi<?> items) {
        Multi<byte[]> chunks = items.group().intoLists().of(LINES_IN_A_CHUNK).map(this::chunk);
        return Uni.createFrom()
                .item(ResponseBuilder.ok(new StreamedResponse(chunks), MEDIA_TYPE)
                        .build());
    }

    /** The lines of these items as one chunk. */
    public byte[] chunk(List<?> items) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        items.forEach(item -> append(item, lines));
        return lines.toByteArray();
    }

    private void append(Object item, ByteArrayOutputStream lines) {
        try {
            lines.writeBytes(json.writeValueAsBytes(item));
            lines.write('\n');
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records can be written", e);
        }
    }
}
