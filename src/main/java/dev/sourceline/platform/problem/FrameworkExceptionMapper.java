package dev.sourceline.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Set;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** Maps what the framework refuses (404, 405, 406, 415, bad parameters) to problems. */
final class FrameworkExceptionMapper {
    @ServerExceptionMapper
    public RestResponse<Problem> unknownPath(NotFoundException exception, RoutingContext context) {
        // A parameter that cannot be converted arrives here too, by the rules of JAX-RS.
        if (exception.getCause() instanceof ServiceException failure) {
            return ServiceExceptionMapper.declined(failure, context);
        }
        // It goes on looking in classes with a shorter path, and in the end finds nothing where only the method is
        // wrong.
        Set<String> allowed = AllowedMethods.methods(CurrentRequestManager.get());
        if (allowed.size() > 1 && !allowed.contains(context.request().method().name())) {
            return notAllowed(allowed, context);
        }
        RequestInfo request = RequestInfo.of(context);
        return ProblemResponse.of(ProblemType.NOT_FOUND, "There is nothing at " + request.path() + ".", request)
                .build();
    }

    @ServerExceptionMapper
    public RestResponse<Problem> method(NotAllowedException exception, RoutingContext context) {
        return notAllowed(AllowedMethods.methods(CurrentRequestManager.get()), context);
    }

    private static RestResponse<Problem> notAllowed(Set<String> allowed, RoutingContext context) {
        RequestInfo request = RequestInfo.of(context);
        String detail = context.request().method() + " is not supported at " + request.path() + "; supported: "
                + String.join(", ", allowed) + ".";
        return ProblemResponse.of(ProblemType.METHOD_NOT_ALLOWED, detail, request)
                .header("Allow", String.join(", ", allowed))
                .build();
    }

    @ServerExceptionMapper
    public RestResponse<Problem> accept(NotAcceptableException exception, RoutingContext context) {
        return notAcceptable(context);
    }

    @ServerExceptionMapper
    public RestResponse<Problem> contentType(NotSupportedException exception, RoutingContext context) {
        RequestInfo request = RequestInfo.of(context);
        String given = context.request().getHeader("Content-Type");
        String detail = given == null
                ? "The request has no Content-Type."
                : "A body of the type " + given + " is not accepted here.";
        return ProblemResponse.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, detail, request)
                .build();
    }

    @ServerExceptionMapper
    public RestResponse<Problem> jsonValue(MismatchedInputException exception, RoutingContext context) {
        return ServiceExceptionMapper.declined(JsonErrorMessage.of(exception), context);
    }

    @ServerExceptionMapper
    public RestResponse<Problem> other(WebApplicationException exception, RoutingContext context) {
        return switch (exception.getCause()) {
            case ServiceException failure -> ServiceExceptionMapper.declined(failure, context);
            case JsonProcessingException json -> ServiceExceptionMapper.declined(JsonErrorMessage.of(json), context);
            case null, default -> unexplained(exception, context);
        };
    }

    private static RestResponse<Problem> unexplained(WebApplicationException exception, RoutingContext context) {
        RequestInfo request = RequestInfo.of(context);
        return switch (exception.getResponse().getStatus()) {
            // What it throws where several methods share an address.
            case 406 -> notAcceptable(context);
            case 413 ->
                ProblemResponse.of(
                                ProblemType.CONTENT_TOO_LARGE, "The body is longer than the service accepts.", request)
                        .build();
            case 400, 422 ->
                ProblemResponse.of(ProblemType.MALFORMED_REQUEST, "The request cannot be read.", request)
                        .build();
            default -> UnexpectedExceptionMapper.unexpected(exception, context);
        };
    }

    private static RestResponse<Problem> notAcceptable(RoutingContext context) {
        RequestInfo request = RequestInfo.of(context);
        String detail = "Nothing here can be sent as " + context.request().getHeader("Accept") + ".";
        return ProblemResponse.of(ProblemType.NOT_ACCEPTABLE, detail, request).build();
    }
}
