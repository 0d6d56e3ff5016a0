package dev.sourceline.changes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;

/** Writes changes as <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html">server-sent events</a>. */
@Singleton
class Events {
    private static final String SIGN_OF_LIFE = ":\n\n";

    private final ObjectMapper json;

    Events(ObjectMapper json) {
        this.json = json;
    }

    /** What a stream begins with: when to come back after it was cut. */
    Buffer opening(Duration retry) {
        return Buffer.buffer("retry: " + retry.toMillis() + "\n\n");
    }

    Buffer of(List<Change> changes) {
        if (changes.isEmpty()) {
            return Buffer.buffer(SIGN_OF_LIFE);
        }
        Buffer events = Buffer.buffer();
        changes.forEach(change -> append(ChangeView.of(change), events));
        return events;
    }

    private void append(ChangeView change, Buffer events) {
        try {
            events.appendString(
                    "id: " + change.cursor() + "\nevent: " + change.kind().code() + "\ndata: ");
            events.appendBytes(json.writeValueAsBytes(change)).appendString("\n\n");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records can be written", e);
        }
    }
}
