package dev.sourceline.platform.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;

/** Decodes request bodies, and answers 413 with a problem to one that turns out too long while it is read. */
@Provider
final class StreamedBodyFilter implements ReaderInterceptor {
    private final long limit;

    StreamedBodyFilter(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.limit = limit.asLongValue();
    }

    @ServerRequestFilter
    public void leaveTheLimitToUs(RoutingContext context) {
        context.put(VertxInputStream.MAX_REQUEST_SIZE_KEY, Long.MAX_VALUE);
        // The framework takes the end of a broken connection for itself, and tells only so.
        CurrentRequestManager.get().registerCompletionCallback(_ -> RequestBodyBudget.hasEnded(context));
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        RoutingContext routing = CurrentRequestManager.get().unwrap(RoutingContext.class);
        Capped body = new Capped(context.getInputStream());
        try {
            return ContentCoding.isGzip(routing.request())
                    ? unpacked(body, context, routing)
                    : plain(body, context, routing);
        } catch (TooLong _) {
            throw decline();
        } catch (ZipException e) {
            throw ContentCoding.broken(e);
        }
    }

    private static Object plain(Capped body, ReaderInterceptorContext context, RoutingContext routing)
            throws IOException {
        context.setInputStream(body);
        RequestBodyBudget.hasArrived(routing, routing.request().bytesRead());
        return context.proceed();
    }

    private Object unpacked(Capped packed, ReaderInterceptorContext context, RoutingContext routing)
            throws IOException {
        try (Capped body = new Capped(new GunzippedBody(packed))) {
            context.setInputStream(body);
            Object read = context.proceed();
            RequestBodyBudget.hasArrived(routing, routing.request().bytesRead() + limit - body.left);
            return read;
        }
    }

    private ServiceException decline() {
        // The rest of the body is not read: the connection is closed with the answer.
        HttpServerRequest request = CurrentRequestManager.get().unwrap(HttpServerRequest.class);
        request.response()
                .putHeader("Connection", "close")
                .endHandler(_ -> request.connection().close());
        return new ServiceException.TooLarge("The body has more than " + limit + " bytes; no more are accepted.");
    }

    /** What a reader of JSON lets through as it is, unlike a failure of ours. */
    private static final class TooLong extends IOException {}

    /** Fails when more bytes are read than the limit. */
    private final class Capped extends FilterInputStream {
        private long left = limit;

        Capped(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws TooLong {
            left -= read;
            if (left < 0) {
                throw new TooLong();
            }
        }
    }
}
