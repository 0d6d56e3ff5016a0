package dev.sourceline.platform.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;

/**
 * Limits of the address and the headers, told as problems. What is several times as long the server declines while it
 * reads, with a bare status: {@code quarkus.http.limits}.
 */
@Singleton
final class RequestHeadLimits {
    static final int LONGEST_ADDRESS = 32 * 1024;
    static final int LARGEST_HEADERS = 20 * 1024;
    private static final int BEFORE_THE_ADDRESS_IS_READ = 1001;

    private final EarlyResponse answer;

    RequestHeadLimits(EarlyResponse answer) {
        this.answer = answer;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_ADDRESS_IS_READ);
    }

    private void check(RoutingContext context) {
        int address = context.request().uri().length();
        int headers = 0;
        for (Map.Entry<String, String> header : context.request().headers()) {
            headers += header.getKey().length() + header.getValue().length();
        }
        if (address > LONGEST_ADDRESS) {
            answer.send(new ServiceException.AddressTooLong(address, LONGEST_ADDRESS), context);
        } else if (headers > LARGEST_HEADERS) {
            answer.send(new ServiceException.HeadersTooLarge(headers, LARGEST_HEADERS), context);
        } else {
            context.next();
        }
    }
}
