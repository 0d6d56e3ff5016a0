package dev.sourceline.problem;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the service declines to do, and why; the message is for the caller. */
public abstract sealed class Failure extends RuntimeException {
    private Failure(String detail) {
        // Nobody reads the stack of a declined request; the trace id leads to it.
        super(detail, null, false, false);
    }

    /** Always there: what the caller reads. */
    String detail() {
        return String.valueOf(getMessage());
    }

    List<Fault> faults() {
        return List.of();
    }

    List<Available> available() {
        return List.of();
    }

    /** What the answer says beside the problem. */
    Map<String, String> headers() {
        return Map.of();
    }

    /** The body is not what its Content-Type says. */
    public static final class Malformed extends Failure {
        public Malformed(String detail) {
            super(detail);
        }
    }

    public static final class BadParameter extends Failure {
        private final Fault fault;

        public BadParameter(String parameter, String detail) {
            super("The query parameter “" + parameter + "” cannot be used: " + detail);
            this.fault = Fault.of(parameter, detail);
        }

        @Override
        List<Fault> faults() {
            return List.of(fault);
        }
    }

    public static final class BadHeader extends Failure {
        public BadHeader(String header, String detail) {
            super("The header " + header + " cannot be used: " + detail);
        }
    }

    /** Nobody, or nobody who can be told, asks: <a href="https://www.rfc-editor.org/rfc/rfc6750#section-3">RFC 6750</a>. */
    public static final class Unauthenticated extends Failure {
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

        /** Credentials were sent, and are of no use. */
        public static Unauthenticated with(String detail) {
            return new Unauthenticated(detail, "Bearer realm=\"sourceline\", error=\"invalid_token\"");
        }

        @Override
        Map<String, String> headers() {
            return Map.of("WWW-Authenticate", challenge);
        }
    }

    /** The caller is known, and may not. */
    public static final class InsufficientScope extends Failure {
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

    /** What the service itself depends on cannot be reached. */
    public static final class Unavailable extends Failure {
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

    public static final class NotFound extends Failure {
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

    /** The header Accept excludes all that there is. */
    public static final class NotAcceptable extends Failure {
        private final List<Available> available;

        public NotAcceptable(String accept, List<Available> available) {
            super("This cannot be sent as " + accept + "; the member available lists what it can be sent as.");
            this.available = List.copyOf(available);
        }

        @Override
        List<Available> available() {
            return available;
        }
    }

    public static final class Gone extends Failure {
        public Gone(String what, UUID id) {
            super("The " + what + " " + id + " was deleted.");
        }
    }

    /** The feed cannot be taken up where the caller left it. */
    public static final class CursorTooOld extends Failure {
        public CursorTooOld(String detail) {
            super(detail);
        }
    }

    public static final class PreconditionFailed extends Failure {
        public PreconditionFailed(String present) {
            super("The header If-Match does not name the present entity tag, which is " + present + ".");
        }
    }

    public static final class PreconditionRequired extends Failure {
        public PreconditionRequired() {
            super("Send the header If-Match with the entity tag that you read.");
        }
    }

    public static final class TooLarge extends Failure {
        public TooLarge(String detail) {
            super(detail);
        }
    }

    public static final class UnsupportedMediaType extends Failure {
        public UnsupportedMediaType(String detail) {
            super(detail);
        }
    }

    /** The body can be read, and is not valid. */
    public static final class Invalid extends Failure {
        private final List<Fault> faults;

        public Invalid(List<Fault> faults) {
            super(faults.getFirst().detail());
            this.faults = List.copyOf(faults);
        }

        @Override
        List<Fault> faults() {
            return faults;
        }
    }
}
