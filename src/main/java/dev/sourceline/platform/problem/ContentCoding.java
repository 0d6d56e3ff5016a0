package dev.sourceline.platform.problem;

import io.vertx.core.http.HttpServerRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;

/** The coding of a request body, by the header Content-Encoding (RFC 9110, section 8.4). */
public final class ContentCoding {
    static final String ACCEPTED = "gzip";
    private static final List<String> GZIP = List.of(ACCEPTED, "x-gzip");

    private ContentCoding() {}

    public static boolean isGzip(HttpServerRequest request) {
        return GZIP.contains(coding(request));
    }

    /** The failure of a body that claims to be gzip and is not. */
    public static ServiceException broken(ZipException exception) {
        return new ServiceException.Malformed("The body cannot be unpacked with gzip: " + exception.getMessage() + ".");
    }

    /** Refuses codings that cannot be decoded. */
    static void check(HttpServerRequest request) {
        String coding = coding(request);
        if (!coding.isEmpty() && !GZIP.contains(coding)) {
            throw ServiceException.UnsupportedMediaType.coding(coding);
        }
    }

    // The coding "identity" is no coding.
    private static String coding(HttpServerRequest request) {
        return String.join(
                ", ",
                request.headers().getAll("Content-Encoding").stream()
                        .flatMap(header -> Arrays.stream(header.split(",", -1)))
                        .map(coding -> coding.strip().toLowerCase(Locale.ROOT))
                        .filter(coding -> !coding.isEmpty() && !coding.equals("identity"))
                        .toList());
    }
}
