package dev.sourceline.changes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/**
 * Encodes changes as <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html">server-sent
 * events</a>.
 */
@Singleton
class ServerSentEvents {
    private static final String HEARTBEAT = ":\n\n";

    private final ObjectMapper json;

    ServerSentEvents(ObjectMapper json) {
        this.json = json;
    }

    /** The first bytes of a stream: the reconnection time. */
    byte[] preamble(Duration retry) {
        return utf8("retry: " + retry.toMillis() + "\n\n");
    }

    byte[] of(List<Change> changes) {
        if (changes.isEmpty()) {
            return utf8(HEARTBEAT);
        }
        StringBuilder events = new StringBuilder();
        changes.forEach(change -> append(ChangeView.of(change), events));
        return utf8(events.toString());
    }

    private void append(ChangeView change, StringBuilder events) {
        try {
            events.append("id: ").append(change.cursor());
            events.append("\nevent: ").append(change.kind().code());
            events.append("\ndata: ").append(json.writeValueAsString(change)).append("\n\n");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records can be written", e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
