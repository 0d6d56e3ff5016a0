package dev.sourceline.attribution;

import dev.sourceline.article.StoredArticle;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Counts what is kept and times the reading, for whoever watches over the service. */
@Singleton
final class IngestMetrics {
    private static final int FIRST_VERSION = 1;

    private final MeterRegistry registry;
    private final Timer extraction;
    private final Counter articles;
    private final Counter versions;

    IngestMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.extraction = Timer.builder("sourceline.extraction")
                .description("Time to read one text")
                .register(registry);
        this.articles = Counter.builder("sourceline.articles")
                .description("Articles that were new")
                .register(registry);
        this.versions = Counter.builder("sourceline.versions")
                .description("Versions that were new, first ones too")
                .register(registry);
    }

    void read(long startedAt) {
        extraction.record(Duration.ofNanos(System.nanoTime() - startedAt));
    }

    void kept(StoredArticle stored, ReadingView reading) {
        if (!stored.isNew()) {
            return;
        }
        versions.increment();
        if (stored.number() == FIRST_VERSION) {
            articles.increment();
        }
        reading.attributions()
                .forEach(attribution -> registry.counter(
                                "sourceline.attributions", "style", String.valueOf(attribution.style()))
                        .increment());
    }
}
