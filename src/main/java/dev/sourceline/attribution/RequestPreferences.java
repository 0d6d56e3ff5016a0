package dev.sourceline.attribution;

import dev.sourceline.article.IncomingArticle;
import dev.sourceline.platform.caller.Caller;
import dev.sourceline.platform.idempotency.IdempotencyKey;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.HeaderParam;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The {@code Idempotency-Key} and {@code Prefer} headers of an ingest request. */
@RegisterForReflection
record RequestPreferences(
        @HeaderParam(IdempotencyKey.HEADER)
        @Parameter(
                description =
                        "Tells repetitions of this request from new ones, for 24 hours: they are answered as the first was")
        Optional<String> idempotencyKey,

        @HeaderParam("Prefer") @Parameter(description = "return=minimal for an answer without a body (RFC 7240)")
        List<String> prefer) {
    private static final Pattern RETURN =
            Pattern.compile("(?i)\\s*return\\s*=\\s*\"?(minimal|representation)\"?\\s*(?:;.*)?");
    private static final String ANYBODY = "anybody";

    RequestPreferences {
        prefer = List.copyOf(prefer);
    }

    Optional<IdempotencyKey> key(IncomingArticle incoming, RoutingContext context) {
        String caller = Caller.of(context).map(Caller::id).orElse(ANYBODY);
        return idempotencyKey.map(header -> IdempotencyKey.of(header, caller, RequestFingerprint.of(incoming)));
    }

    boolean isMinimal() {
        return returnPreference().filter("minimal"::equals).isPresent();
    }

    /** The value of the response header {@code Preference-Applied}. */
    Optional<String> applied() {
        return returnPreference().map(value -> "return=" + value);
    }

    private Optional<String> returnPreference() {
        return prefer.stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .map(RETURN::matcher)
                .filter(preference -> preference.matches())
                .map(preference -> String.valueOf(preference.group(1)).toLowerCase(Locale.ROOT))
                .findFirst();
    }
}
