package dev.sourceline.platform.paging;

import dev.sourceline.platform.problem.ServiceException;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * The page of a list that a caller requests.
 *
 * @param limit the largest number of items, 1 to 200
 * @param cursor the cursor of the page before
 */
@RegisterForReflection
public record PageRequest(
        @QueryParam("limit") @Parameter(description = "How many items at most; 50 if not given, 200 at most")
        Optional<Integer> limit,

        @QueryParam("cursor") @Parameter(description = "Where to go on, from the header Link of the page before")
        Optional<String> cursor) {
    private static final int USUAL = 50;
    private static final int MOST = 200;

    /** The largest number of items of the page. */
    public int size() {
        int size = limit.orElse(USUAL);
        if (size < 1 || size > MOST) {
            throw new ServiceException.BadParameter("limit", "“" + size + "” is not between 1 and " + MOST + ".");
        }
        return size;
    }

    /** The request for the page behind another cursor, of 200 items where no limit is given. */
    public PageRequest from(Optional<String> place) {
        return new PageRequest(limit.or(() -> Optional.of(MOST)), place);
    }

    /** The LIMIT clause of a list that is streamed whole; empty where no limit is given. */
    public String limitClause() {
        return limit.map(_ -> " limit " + size()).orElse("");
    }

    public Optional<Cursor> after(String list, int keys) {
        return cursor.map(encoded -> Cursor.decode(encoded, list, keys));
    }
}
