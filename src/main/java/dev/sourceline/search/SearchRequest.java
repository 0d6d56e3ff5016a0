package dev.sourceline.search;

import dev.sourceline.platform.problem.CodeList;
import dev.sourceline.platform.problem.ServiceException;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters of a search. */
@RegisterForReflection
public record SearchRequest(
        @QueryParam("q")
        @Parameter(
                required = true,
                example = "\"second bridge\" plan*",
                description =
                        "Words, in any of their forms; all of them must be there. “…” for words that stand together,"
                                + " -word for what must not be there, word* for beginnings of two letters or more,"
                                + " or between words of which one is enough")
        Optional<String> q,

        @QueryParam("type")
        @Parameter(example = "attribution", description = "Only this is found: article, attribution or source")
        @CodeList(HitType.class)
        Optional<String> type) {
    // In UTF-16 units; keeps every word within the 2,046 bytes that PostgreSQL allows for a lexeme.
    private static final int LONGEST = 500;

    String words() {
        String words = q.orElse("");
        if (words.isBlank()) {
            throw new ServiceException.BadParameter("q", "it is missing. Say what to look for.");
        }
        if (words.length() > LONGEST) {
            throw new ServiceException.BadParameter(
                    "q", "it has " + words.length() + " characters; " + LONGEST + " are allowed.");
        }
        return words;
    }
}
