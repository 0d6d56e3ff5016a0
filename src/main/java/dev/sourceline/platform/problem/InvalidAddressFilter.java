package dev.sourceline.platform.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Declines an address that is none by RFC 3986: a {@code %} without two digits, a character that has to be escaped, escapes
 * that are not UTF-8, over which the framework would fail or guess. What the router cannot find a path in, it declines before
 * any filter, and asks here what to say.
 */
@Singleton
final class InvalidAddressFilter {
    private static final int BEFORE_ALL_OTHERS = 1000;
    private static final int DIGITS = 2;
    private static final int BAD_REQUEST = 400;

    private final EarlyResponse answer;

    InvalidAddressFilter(EarlyResponse answer) {
        this.answer = answer;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_ALL_OTHERS);
    }

    void register(@Observes Router router) {
        router.errorHandler(BAD_REQUEST, this::unreadable);
    }

    private void unreadable(RoutingContext context) {
        answer.send(
                new ServiceException.Malformed(
                        "The address cannot be read: a % without two hexadecimal digits behind it, or a character"
                                + " that has to be escaped."),
                context);
    }

    private void check(RoutingContext context) {
        String address = context.request().uri();
        if (!isAddress(address)) {
            unreadable(context);
        } else if (address.indexOf('%') < 0 || isUtf8(escaped(address))) {
            context.next();
        } else {
            answer.send(new ServiceException.Malformed("What is escaped with % in the address is not UTF-8."), context);
        }
    }

    private static boolean isAddress(String written) {
        try {
            new URI(written);
            return true;
        } catch (URISyntaxException _) {
            return false;
        }
    }

    /** The bytes of the escapes; a space where other characters are. */
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
