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

/**
 * Ingests a stream of articles, several at once. Results keep the order of the lines. Backpressure: input is
 * read no faster than results are written.
 */
@ApplicationScoped
class BulkIngest {
    private final IngestValidation validation;
    private final Ingest ingest;
    private final ObjectMapper json;
    private final Vertx vertx;
    private final BulkConfig config;
    private final IngestMetrics metrics;
    private final ByteBudget lines;
    private final BroadcastProcessor<Buffer> stopping = BroadcastProcessor.create();
    private volatile boolean stopped;

    BulkIngest(
            IngestValidation validation,
            Ingest ingest,
            ObjectMapper json,
            Vertx vertx,
            BulkConfig config,
            IngestMetrics metrics,
            MeterRegistry registry) {
        this.validation = validation;
        this.ingest = ingest;
        this.json = json;
        this.vertx = vertx;
        this.config = config;
        this.metrics = metrics;
        this.lines = ByteBudget.measured(config.atOnce().asLongValue(), "bulk", registry);
    }

    /**
     * One result for each line, in order.
     *
     * @param isPacked whether the body is gzip-encoded
     * @param problem converts a failure to the problem that the result contains
     */
    Multi<BulkResult> ingest(Multi<Buffer> body, boolean isPacked, Function<Throwable, Problem> problem) {
        LineSource lineSource = lines(isPacked);
        return body.plug(coming -> new MultiSelectFirstUntilOtherOp<>(coming, stopping))
                .onItem()
                .transformToIterable(lineSource::take)
                .onCompletion()
                .continueWith(() -> stopped ? List.of() : lineSource.end())
                .onTermination()
                .invoke(lineSource::close)
                .onItem()
                .transformToUniAndConcatenate(line ->
                        lines.reservation(line.length()).map(reservation -> started(line, reservation, problem)))
                // The buffer of this operator is the window: it prefetches this many results, and no more.
                .emitOn(Runnable::run, config.window())
                .onItem()
                .transformToUniAndConcatenate(result -> result);
    }

    /** One result for each article, in their order, one after the other. */
    Multi<BulkResult> ingest(List<NewArticle> articles, Function<Throwable, Problem> problem) {
        return Multi.createFrom()
                .range(0, articles.size())
                .onItem()
                .transformToUniAndConcatenate(i -> inOwnContext(() -> ingest(i + 1L, articles.get(i)))
                        .onFailure()
                        .recoverWithItem(failure -> BulkResult.of(i + 1L, problem.apply(failure))));
    }

    private Uni<BulkResult> ingest(long number, NewArticle article) {
        return ingest.ingest(validation.fromJson(article), QueuePolicy.UNLIMITED)
                .map(result -> BulkResult.of(number, result.stored()));
    }

    private LineSource lines(boolean arePacked) {
        LineSplitter splitter =
                new LineSplitter(Math.toIntExact(config.maxLine().asLongValue()));
        return arePacked ? new GzipLineSource(splitter) : splitter;
    }

    // At shutdown lines in progress are completed and no further ones are read; the caller sends the rest to
    // another instance.
    void stopping(@Observes ShutdownDelayInitiatedEvent event) {
        stopped = true;
        stopping.onComplete();
    }

    /** The result of a line whose work starts now, before anybody subscribes. */
    private Uni<BulkResult> started(
            BulkLine line, ByteBudget.Reservation reservation, Function<Throwable, Problem> problem) {
        Uni<BulkResult> result = inOwnContext(() -> result(line))
                .onTermination()
                .invoke(reservation::release)
                .onFailure()
                .recoverWithItem(failure -> BulkResult.of(line.number(), problem.apply(failure)))
                .invoke(metrics::recordBulkLine)
                .memoize()
                .indefinitely();
        result.subscribe().with(_ -> {});
        return result;
    }

    private Uni<BulkResult> result(BulkLine line) {
        return switch (line) {
            case BulkLine.Whole(long number, Buffer content) ->
                ingest.ingest(validation.fromJson(article(content)), QueuePolicy.UNLIMITED)
                        .map(result -> BulkResult.of(number, result.stored()));
            case BulkLine.Broken broken -> throw broken.cause();
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

    // A Hibernate session belongs to a Vert.x context, so each concurrent line needs a context of its own.
    private Uni<BulkResult> inOwnContext(Supplier<Uni<? extends BulkResult>> work) {
        ContextInternal own =
                ((ContextInternal) vertx.getOrCreateContext()).unwrap().duplicate();
        VertxContextSafetyToggle.setContextSafe(own, true);
        return Uni.createFrom()
                .emitter(emitter -> own.runOnContext(
                        _ -> Uni.createFrom().deferred(work).subscribe().with(emitter::complete, emitter::fail)));
    }
}
