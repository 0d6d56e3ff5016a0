package dev.sourceline.platform.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Declines an address whose percent escapes are not UTF-8 (RFC 3986, section 2.5); the framework would guess. What is no
 * address at all, like {@code /%ZZ}, the router declines before any filter, and asks here only what to say.
 */
@Singleton
final class InvalidAddressFilter {
    private static final int BEFORE_ALL_OTHERS = 1000;
    private static final int DIGITS = 2;

    private final EarlyResponse answer;

    InvalidAddressFilter(EarlyResponse answer) {
        this.answer = answer;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_ALL_OTHERS);
    }

    void register(@Observes Router router) {
        router.errorHandler(
                400,
                context -> answer.send(
                        new ServiceException.Malformed(
                                "The address cannot be read: a % in it is not followed by two hexadecimal digits."),
                        context));
    }

    private void check(RoutingContext context) {
        String address = context.request().uri();
        if (address.indexOf('%') < 0 || isUtf8(escaped(address))) {
            context.next();
        } else {
            answer.send(new ServiceException.Malformed("What is escaped with % in the address is not UTF-8."), context);
        }
    }

    /** The bytes of the percent escapes, with a space for each other character. */
    private static byte[] escaped(String address) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(address.length());
        for (int i = 0; i < address.length(); i++) {
            if (address.charAt(i) == '%') {
                bytes.write(HexFormat.fromHexDigits(address, i + 1, i + 1 + DIGITS));
                i += DIGITS;
            } else {
                bytes.write(' ');
            }
        }
        return bytes.toByteArray();
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }
}
