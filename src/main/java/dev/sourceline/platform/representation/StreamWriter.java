package dev.sourceline.platform.representation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/**
 * Writes a stream with back-pressure and cancels it when the caller disconnects. The framework's own streaming sends status
 * and headers before the first item, so that an early failure could not become a problem response.
 */
@Provider
final class StreamWriter implements ServerMessageBodyWriter<StreamedResponse> {
    private static final Logger LOG = Logger.getLogger(StreamWriter.class);

    private final AtomicInteger open = new AtomicInteger();

    StreamWriter(MeterRegistry registry) {
        Gauge.builder("sourceline.streams.open", open, AtomicInteger::get)
                .description("Streams that are being sent: feeds that are followed, bulks, exports")
                .register(registry);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, ResteasyReactiveResourceInfo target, MediaType mediaType) {
        return type == StreamedResponse.class;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == StreamedResponse.class;
    }

    @Override
    public void writeResponse(StreamedResponse streamed, Type generic, ServerRequestContext context) {
        var request = (ResteasyReactiveRequestContext) context;
        HttpServerResponse response = request.unwrap(HttpServerResponse.class);
        request.suspend();
        response.setChunked(true);
        Cancellable sending = streamed.chunks()
                .onSubscription()
                .invoke(_ -> open.incrementAndGet())
                .onTermination()
                .invoke(() -> open.decrementAndGet())
                .onItem()
                .transformToUniAndConcatenate(chunk -> write(chunk, response))
                .subscribe()
                .with(_ -> {}, failure -> abort(failure, response, request), () -> end(response, request));
        response.closeHandler(_ -> leave(sending, request));
        if (response.closed()) {
            leave(sending, request);
        }
    }

    @Override
    public void writeTo(
            StreamedResponse streamed,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out) {
        throw new UnsupportedOperationException("a stream is written to the network");
    }

    private static Uni<Void> write(byte[] chunk, HttpServerResponse response) {
        return Uni.createFrom()
                .completionStage(() -> response.write(Buffer.buffer(chunk)).toCompletionStage());
    }

    private static void leave(Cancellable sending, ResteasyReactiveRequestContext request) {
        sending.cancel();
        request.close();
    }

    private static void end(HttpServerResponse response, ResteasyReactiveRequestContext request) {
        response.end();
        request.resume();
    }

    private static void abort(Throwable failure, HttpServerResponse response, ResteasyReactiveRequestContext request) {
        if (!response.headWritten() && !response.closed()) {
            request.resume(failure, true);
            return;
        }
        if (!isOfCaller(failure)) {
            LOG.errorf(failure, "a stream failed");
        }
        if (!response.closed()) {
            // The status has been sent: only a reset connection can tell the caller that the body is incomplete.
            response.reset();
        }
        request.resume();
    }

    /** Whether the caller merely disconnected. */
    private static boolean isOfCaller(Throwable failure) {
        return failure instanceof HttpClosedException || failure instanceof IOException;
    }
}
