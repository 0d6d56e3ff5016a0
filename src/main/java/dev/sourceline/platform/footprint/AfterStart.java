package dev.sourceline.platform.footprint;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Gives back what only the start needed, when the first requests have been answered. */
final class AfterStart {
    private static final Logger LOG = Logger.getLogger(AfterStart.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Vertx vertx;

    AfterStart(Vertx vertx) {
        this.vertx = vertx;
    }

    void started(@Observes StartupEvent event) {
        vertx.setTimer(
                PAUSE.toMillis(),
                _ -> vertx.executeBlocking(ProgramPages::giveBack, false)
                        .onSuccess(stretches -> LOG.debugf("gave back %d stretches of the program's file", stretches))
                        .onFailure(failure -> LOG.debug("the pages that only the start needed are kept", failure)));
    }
}
