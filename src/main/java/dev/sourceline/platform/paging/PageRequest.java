package dev.sourceline.platform.paging;

import dev.sourceline.platform.problem.ServiceException;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which page of a list is asked for.
 *
 * @param limit how many items at most
 * @param cursor the place to go on from
 */
@RegisterForReflection
public record PageRequest(
        @QueryParam("limit") @Parameter(description = "How many items at most; 50 if not given, 200 at most")
        Optional<Integer> limit,

        @QueryParam("cursor") @Parameter(description = "Where to go on, from the header Link of the page before")
        Optional<String> cursor) {
    private static final int USUAL = 50;
    private static final int MOST = 200;

    /** How many items the page may hold. */
    public int size() {
        int size = limit.orElse(USUAL);
        if (size < 1 || size > MOST) {
            throw new ServiceException.BadParameter("limit", "“" + size + "” is not between 1 and " + MOST + ".");
        }
        return size;
    }

    /** The same from another place on, as much at a time as may be where no limit is given. */
    public PageRequest from(Optional<String> place) {
        return new PageRequest(limit.or(() -> Optional.of(MOST)), place);
    }

    /** The clause that ends a list which is sent as a whole: nothing where no limit is given. */
    public String limitClause() {
        return limit.map(_ -> " limit " + size()).orElse("");
    }

    public Optional<Cursor> after(String list, int keys) {
        return cursor.map(encoded -> Cursor.decode(encoded, list, keys));
    }
}
