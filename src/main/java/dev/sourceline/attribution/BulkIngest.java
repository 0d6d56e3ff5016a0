package dev.sourceline.attribution;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sourceline.platform.budget.ByteBudget;
import dev.sourceline.platform.problem.InputError;
import dev.sourceline.platform.problem.Problem;
import dev.sourceline.platform.problem.Problems;
import dev.sourceline.platform.problem.ServiceException;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.operators.multi.MultiSelectFirstUntilOtherOp;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.impl.ContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Keeps article after article while they come in: some at once, answered in their order, no faster than the answers leave. */
@ApplicationScoped
class BulkIngest {
    private final IngestValidation admission;
    private final Ingest ingest;
    private final ObjectMapper json;
    private final Vertx vertx;
    private final BulkConfig config;
    private final IngestMetrics metrics;
    private final ByteBudget lines;
    private final BroadcastProcessor<Buffer> stopping = BroadcastProcessor.create();
    private volatile boolean stopped;

    BulkIngest(
            IngestValidation admission,
            Ingest ingest,
            ObjectMapper json,
            Vertx vertx,
            BulkConfig config,
            IngestMetrics metrics,
            MeterRegistry registry) {
        this.admission = admission;
        this.ingest = ingest;
        this.json = json;
        this.vertx = vertx;
        this.config = config;
        this.metrics = metrics;
        this.lines = ByteBudget.measured(config.atOnce().asLongValue(), "bulk", registry);
    }

    /**
     * One result for each line, in the order of the lines.
     *
     * @param isPacked whether the body comes as gzip
     * @param problem tells the caller of a failure
     */
    Multi<BulkResult> keep(Multi<Buffer> body, boolean isPacked, Function<Throwable, Problem> problem) {
        LineSource pieces = lines(isPacked);
        return body.plug(coming -> new MultiSelectFirstUntilOtherOp<>(coming, stopping))
                .onItem()
                .transformToIterable(pieces::take)
                .onCompletion()
                .continueWith(() -> stopped ? List.of() : pieces.end())
                .onTermination()
                .invoke(pieces::close)
                .onItem()
                .transformToUniAndConcatenate(line ->
                        lines.reservation(line.length()).map(reservation -> started(line, reservation, problem)))
                // The queue in which results wait for their reservation is the window: it is filled ahead, and no
                // further.
                .emitOn(Runnable::run, config.window())
                .onItem()
                .transformToUniAndConcatenate(result -> result);
    }

    private LineSource lines(boolean arePacked) {
        LineSplitter splitter =
                new LineSplitter(Math.toIntExact(config.maxLine().asLongValue()));
        return arePacked ? new GzipLineSource(splitter) : splitter;
    }

    // What has begun is answered, and no more is taken: the caller sends the other lines to another instance.
    void stopping(@Observes ShutdownDelayInitiatedEvent event) {
        stopped = true;
        stopping.onComplete();
    }

    /** The result of a line that is worked on from now on, whether anybody waits for it or not. */
    private Uni<BulkResult> started(
            BulkLine line, ByteBudget.Reservation reservation, Function<Throwable, Problem> problem) {
        Uni<BulkResult> result = inOwnContext(() -> result(line))
                .onTermination()
                .invoke(reservation::release)
                .onFailure()
                .recoverWithItem(failure -> BulkResult.of(line.number(), problem.apply(failure)))
                .invoke(metrics::answered)
                .memoize()
                .indefinitely();
        result.subscribe().with(_ -> {});
        return result;
    }

    private Uni<BulkResult> result(BulkLine line) {
        return switch (line) {
            case BulkLine.Whole(long number, Buffer content) ->
                ingest.keep(admission.fromJson(article(content)), QueuePolicy.UNLIMITED)
                        .map(kept -> BulkResult.of(number, kept.stored()));
            case BulkLine.Broken broken -> throw broken.why();
            case BulkLine.TooLong _ ->
                throw new ServiceException.TooLarge(
                        "The line is longer than " + config.maxLine().asLongValue() + " bytes.");
        };
    }

    private NewArticle article(Buffer line) {
        if (isBlank(line)) {
            throw new ServiceException.Malformed("The line is empty.");
        }
        try {
            NewArticle article = json.readValue(line.getBytes(), NewArticle.class);
            if (article == null) {
                throw new ServiceException.Invalid(List.of(InputError.at("", "The line must be a JSON object.")));
            }
            return article;
        } catch (JsonProcessingException e) {
            throw Problems.unreadable(e);
        } catch (IOException _) {
            throw new ServiceException.Malformed("The line is not in UTF-8.");
        }
    }

    private static boolean isBlank(Buffer line) {
        for (int i = 0; i < line.length(); i++) {
            byte one = line.getByte(i);
            if (one != ' ' && one != '\t' && one != '\r') {
                return false;
            }
        }
        return true;
    }

    // A session belongs to the context it was opened in: lines that are worked on at once need one each.
    private Uni<BulkResult> inOwnContext(Supplier<Uni<? extends BulkResult>> work) {
        ContextInternal own =
                ((ContextInternal) vertx.getOrCreateContext()).unwrap().duplicate();
        VertxContextSafetyToggle.setContextSafe(own, true);
        return Uni.createFrom()
                .emitter(emitter -> own.runOnContext(
                        _ -> Uni.createFrom().deferred(work).subscribe().with(emitter::complete, emitter::fail)));
    }
}
