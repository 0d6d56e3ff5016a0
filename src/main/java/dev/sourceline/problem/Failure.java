package dev.sourceline.problem;

import java.util.List;
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
