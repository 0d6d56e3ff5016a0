package dev.sourceline.platform.time;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads the instants in JSON bodies. */
@Singleton
final class InstantInJson implements ObjectMapperCustomizer {
    // Behind the framework's own, whose reader of instants it replaces.
    private static final int LAST = -100;

    @Override
    public int priority() {
        return LAST;
    }

    @Override
    public void customize(ObjectMapper json) {
        json.registerModule(new SimpleModule("lenient instants").addDeserializer(Instant.class, new Reader()));
    }

    private static final class Reader extends FromStringDeserializer<Instant> {
        private static final long serialVersionUID = 1;

        Reader() {
            super(Instant.class);
        }

        @Override
        protected @Nullable Instant _deserialize(String written, DeserializationContext context) throws IOException {
            try {
                return Rfc3339Instant.parse(written);
            } catch (DateTimeException _) {
                return (Instant)
                        context.handleWeirdStringValue(Instant.class, written, "not %s", Rfc3339Instant.DESCRIPTION);
            }
        }

        @Override
        protected boolean _shouldTrim() {
            return false;
        }
    }
}
