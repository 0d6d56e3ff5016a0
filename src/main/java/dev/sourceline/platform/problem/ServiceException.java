package dev.sourceline.platform.problem;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A request that the service refuses. The message is written for the caller. */
public abstract sealed class ServiceException extends RuntimeException {
    private ServiceException(String detail) {
        // No stack trace: the trace id leads to the request, and a refusal is no fault of the service.
        super(detail, null, false, false);
    }

    /** The message for the caller; never null. */
    String detail() {
        return String.valueOf(getMessage());
    }

    List<InputError> faults() {
        return List.of();
    }

    List<AvailableFormat> available() {
        return List.of();
    }

    /** The headers of the response beside the problem. */
    Map<String, String> headers() {
        return Map.of();
    }

    /** The body does not have the syntax of its Content-Type. */
    public static final class Malformed extends ServiceException {
        public Malformed(String detail) {
            super(detail);
        }
    }

    public static final class BadParameter extends ServiceException {
        private final InputError fault;

        public BadParameter(String parameter, String detail) {
            super("The query parameter “" + parameter + "” cannot be used: " + detail);
            this.fault = InputError.of(parameter, detail);
        }

        @Override
        List<InputError> faults() {
            return List.of(fault);
        }
    }

    public static final class BadHeader extends ServiceException {
        public BadHeader(String header, String detail) {
            super("The header " + header + " cannot be used: " + detail);
        }
    }

    /** The caller cannot be authenticated: <a href="https://www.rfc-editor.org/rfc/rfc6750#section-3">RFC 6750</a>. */
    public static final class Unauthenticated extends ServiceException {
        private final String challenge;

        private Unauthenticated(String detail, String challenge) {
            super(detail);
            this.challenge = challenge;
        }

        /** No credentials were sent. */
        public static Unauthenticated withoutCredentials() {
            return new Unauthenticated(
                    "Send a token or an API key in the header Authorization: Bearer ….", "Bearer realm=\"sourceline\"");
        }

        /** The credentials that were sent are invalid, expired or revoked. */
        public static Unauthenticated with(String detail) {
            return new Unauthenticated(detail, "Bearer realm=\"sourceline\", error=\"invalid_token\"");
        }

        @Override
        Map<String, String> headers() {
            return Map.of("WWW-Authenticate", challenge);
        }
    }

    /** The caller is authenticated and lacks the scope. */
    public static final class InsufficientScope extends ServiceException {
        private final String scope;

        public InsufficientScope(String scope) {
            super("This needs the scope “" + scope + "”, which the caller does not have.");
            this.scope = scope;
        }

        @Override
        Map<String, String> headers() {
            return Map.of(
                    "WWW-Authenticate",
                    "Bearer realm=\"sourceline\", error=\"insufficient_scope\", scope=\"" + scope + "\"");
        }
    }

    public static final class TooManyRequests extends ServiceException {
        private final long retryAfterSeconds;

        public TooManyRequests(long retryAfterSeconds) {
            this(
                    "There were too many requests of this client. Send the next one in " + retryAfterSeconds + " s.",
                    retryAfterSeconds);
        }

        private TooManyRequests(String detail, long retryAfterSeconds) {
            super(detail);
            this.retryAfterSeconds = retryAfterSeconds;
        }

        /** As many requests of the client are in progress as it may have at the same time. */
        public static TooManyRequests atOnce(int most) {
            return new TooManyRequests(
                    "This client has " + most
                            + " requests in progress, as many as it may have at the same time. End one of them"
                            + " first.",
                    1);
        }

        @Override
        Map<String, String> headers() {
            return Map.of("Retry-After", Long.toString(retryAfterSeconds));
        }
    }

    /** A request with the same key is still in progress. */
    public static final class IdempotencyKeyInUse extends ServiceException {
        public IdempotencyKeyInUse() {
            super("A request with this Idempotency-Key is still being worked on. Send it again a little later.");
        }

        @Override
        Map<String, String> headers() {
            return Map.of("Retry-After", "1");
        }
    }

    public static final class IdempotencyKeyReused extends ServiceException {
        public IdempotencyKeyReused() {
            super("This Idempotency-Key was sent with another article. Send a new key with a new article.");
        }
    }

    /** A dependency of the service, such as the database, is not available. */
    public static final class Unavailable extends ServiceException {
        private final int retryAfterSeconds;

        public Unavailable(String detail, int retryAfterSeconds) {
            super(detail);
            this.retryAfterSeconds = retryAfterSeconds;
        }

        @Override
        Map<String, String> headers() {
            return Map.of("Retry-After", Integer.toString(retryAfterSeconds));
        }
    }

    public static final class NotFound extends ServiceException {
        public NotFound(String what, UUID id) {
            super("There is no " + what + " with the id " + id + ".");
        }

        public NotFound(String detail) {
            super(detail);
        }

        public static NotFound version(UUID article, int version) {
            return new NotFound("The article " + article + " has no version " + version + ".");
        }
    }

    /** The header Accept excludes every available format. */
    public static final class NotAcceptable extends ServiceException {
        private final List<AvailableFormat> available;

        public NotAcceptable(String accept, List<AvailableFormat> available) {
            super("This cannot be sent as " + accept + "; the member available lists what it can be sent as.");
            this.available = List.copyOf(available);
        }

        @Override
        List<AvailableFormat> available() {
            return available;
        }
    }

    public static final class Gone extends ServiceException {
        public Gone(String what, UUID id) {
            super("The " + what + " " + id + " was deleted.");
        }

        public Gone(String detail) {
            super(detail);
        }
    }

    /** The feed does not reach back to this cursor any more. */
    public static final class CursorTooOld extends ServiceException {
        public CursorTooOld(String detail) {
            super(detail);
        }
    }

    public static final class PreconditionFailed extends ServiceException {
        public PreconditionFailed(String present) {
            super("The header If-Match does not name the present entity tag, which is " + present + ".");
        }
    }

    public static final class PreconditionRequired extends ServiceException {
        public PreconditionRequired() {
            super("Send the header If-Match with the entity tag that you read.");
        }
    }

    public static final class TooLarge extends ServiceException {
        public TooLarge(String detail) {
            super(detail);
        }
    }

    /** What is there stands in the way of the request. */
    public static final class Conflict extends ServiceException {
        public Conflict(String detail) {
            super(detail);
        }
    }

    /** The address alone is longer than is read. */
    static final class AddressTooLong extends ServiceException {
        AddressTooLong(int length, int longest) {
            super("The address has " + length + " characters; at most " + longest + " are read.");
        }
    }

    /** All headers together are longer than is read. */
    static final class HeadersTooLarge extends ServiceException {
        HeadersTooLarge(int length, int longest) {
            super("The headers have " + length + " characters; at most " + longest + " are read.");
        }
    }

    public static final class UnsupportedMediaType extends ServiceException {
        private final Map<String, String> headers;

        public UnsupportedMediaType(String detail) {
            this(detail, Map.of());
        }

        private UnsupportedMediaType(String detail, Map<String, String> headers) {
            super(detail);
            this.headers = Map.copyOf(headers);
        }

        static UnsupportedMediaType coding(String coding) {
            return new UnsupportedMediaType(
                    "A body packed with " + coding + " is not accepted; send it as it is, or with gzip.",
                    Map.of("Accept-Encoding", ContentCoding.ACCEPTED));
        }

        @Override
        Map<String, String> headers() {
            return headers;
        }
    }

    /** The body has the right syntax, and its content is invalid. */
    public static final class Invalid extends ServiceException {
        private final List<InputError> faults;

        public Invalid(List<InputError> faults) {
            super(faults.getFirst().detail());
            this.faults = List.copyOf(faults);
        }

        @Override
        List<InputError> faults() {
            return faults;
        }
    }
}
