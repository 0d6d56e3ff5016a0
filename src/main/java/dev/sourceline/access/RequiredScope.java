package dev.sourceline.access;

import dev.sourceline.platform.caller.Scope;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The scope that a request requires. A path that is not named here requires one too, so that a new path is
 * never open by accident.
 */
final class RequiredScope {
    private static final String PROBLEMS = "/v1/problems";
    private static final String CONTRACT = "/openapi";
    private static final String KEYS = "/v1/keys";
    private static final String EXTRACT = "/v1/extract";
    // A query with a body, since its parameters are too long for a URL.
    private static final Pattern ANCHORS = Pattern.compile("/v1/articles/[^/.%]+/anchors");

    private RequiredScope() {}

    /**
     * The required scope; empty for public paths.
     *
     * @param path the path as it was sent, not normalised: a path that normalises to a public one is not public
     */
    static Optional<Scope> of(String method, @Nullable String path) {
        if (path == null) {
            return Optional.of(Scope.ADMIN);
        }
        if (path.equals(CONTRACT) || isAtOrBelow(PROBLEMS, path)) {
            return Optional.empty();
        }
        if (isAtOrBelow(KEYS, path) || path.startsWith(KEYS + ".")) {
            return Optional.of(Scope.ADMIN);
        }
        return Optional.of(isRead(method) || isReadOnlyPost(path) ? Scope.READ : Scope.WRITE);
    }

    private static boolean isReadOnlyPost(String path) {
        return path.equals(EXTRACT) || ANCHORS.matcher(path).matches();
    }

    private static boolean isRead(String method) {
        return switch (method) {
            case "GET", "HEAD", "OPTIONS" -> true;
            default -> false;
        };
    }

    private static boolean isAtOrBelow(String address, String path) {
        return path.equals(address) || (path.startsWith(address + "/") && !path.contains("/.") && !path.contains("%"));
    }
}
