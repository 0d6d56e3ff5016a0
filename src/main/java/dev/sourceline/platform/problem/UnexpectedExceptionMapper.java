package dev.sourceline.platform.problem;

import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Maps every other failure: 503 where the database is unavailable, else 500; logs the cause. */
final class UnexpectedExceptionMapper {
    private static final Logger LOG = Logger.getLogger(UnexpectedExceptionMapper.class);
    private static final int RETRY_AFTER_SECONDS = 2;

    @ServerExceptionMapper
    public RestResponse<Problem> map(Throwable exception, RoutingContext context) {
        return unexpected(exception, context);
    }

    static RestResponse<Problem> unexpected(Throwable exception, RoutingContext context) {
        RequestInfo request = RequestInfo.of(context);
        if (DatabaseUnavailable.isCauseOf(exception)) {
            LOG.warnf("%s: the database is not available: %s", request.traceId(), exception);
            return ProblemResponse.of(
                            ProblemType.UNAVAILABLE, "The database cannot be reached or is too busy.", request)
                    .header("Retry-After", RETRY_AFTER_SECONDS)
                    .build();
        }
        LOG.errorf(
                exception,
                "%s: %s %s failed",
                request.traceId(),
                context.request().method(),
                request.path());
        return ProblemResponse.of(
                        ProblemType.INTERNAL_ERROR,
                        "The service failed; the cause was logged under the trace id " + request.traceId() + ".",
                        request)
                .build();
    }
}
