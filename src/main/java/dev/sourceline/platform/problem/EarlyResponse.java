package dev.sourceline.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.jboss.resteasy.reactive.RestResponse;

/** Sends a problem from a filter, before a resource is called or the body is read. */
@Singleton
public final class EarlyResponse {
    // A body that has arrived is drained so that the connection can be reused; one that is still coming is not read.
    private static final int SHORT_BODY = 64 * 1024;

    private final ObjectMapper json;
    private final ProblemMetrics metrics;

    EarlyResponse(ObjectMapper json, ProblemMetrics metrics) {
        this.json = json;
        this.metrics = metrics;
    }

    public void send(Throwable failure, RoutingContext context) {
        RestResponse<Problem> answer = failure instanceof ServiceException known
                ? ServiceExceptionMapper.declined(known, context)
                : UnexpectedExceptionMapper.unexpected(failure, context);
        Problem problem = answer.getEntity();
        metrics.count(problem);
        var response = context.response().setStatusCode(problem.status());
        answer.getStringHeaders().forEach(response::putHeader);
        if (!hasShortBody(context.request())) {
            response.putHeader("Connection", "close");
        }
        response.end(written(problem));
        context.request().resume();
    }

    private static boolean hasShortBody(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length == null
                ? request.getHeader("Transfer-Encoding") == null
                : length.length() <= 5 && Integer.parseInt(length) <= SHORT_BODY;
    }

    private Buffer written(Problem problem) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records can be written", e);
        }
    }
}
