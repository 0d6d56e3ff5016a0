package dev.sourceline.attribution;

import static java.util.Objects.requireNonNull;

import dev.sourceline.article.StoredArticle;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.BaseUnits;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** Metrics of ingest: counts of stored articles, durations of extractions. */
@Singleton
final class IngestMetrics {
    private static final int FIRST_VERSION = 1;

    private final MeterRegistry registry;
    private final Timer extraction;
    private final Counter textRead;
    private final Map<BulkOutcome, Counter> bulkLines = new EnumMap<>(BulkOutcome.class);
    private final Counter articles;
    private final Counter versions;

    IngestMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.extraction = Timer.builder("sourceline.extraction")
                .description("Time to read one text")
                .register(registry);
        this.textRead = Counter.builder("sourceline.text.read")
                .description("Length of the texts that were read, in bytes of UTF-8")
                .baseUnit(BaseUnits.BYTES)
                .register(registry);
        for (BulkOutcome outcome : BulkOutcome.values()) {
            bulkLines.put(
                    outcome,
                    Counter.builder("sourceline.bulk.lines")
                            .description("Lines of bulks by what became of them: new, known, declined, failed")
                            .tag("outcome", outcome.tag())
                            .register(registry));
        }
        this.articles = Counter.builder("sourceline.articles")
                .description("Articles that were new")
                .register(registry);
        this.versions = Counter.builder("sourceline.versions")
                .description("Versions that were new, first ones too")
                .register(registry);
    }

    void recordExtraction(String text, long startedAt) {
        extraction.record(Duration.ofNanos(System.nanoTime() - startedAt));
        textRead.increment((double) utf8Length(text));
    }

    void recordBulkLine(BulkResult line) {
        requireNonNull(bulkLines.get(BulkOutcome.of(line))).increment();
    }

    void recordStored(StoredArticle stored, ReadingView reading) {
        if (!stored.isNew()) {
            return;
        }
        versions.increment();
        if (stored.number() == FIRST_VERSION) {
            articles.increment();
        }
        reading.attributions()
                .forEach(attribution -> Counter.builder("sourceline.attributions")
                        .description("Attributions of the versions that were new, by style")
                        .tag("style", String.valueOf(attribution.style()))
                        .register(registry)
                        .increment());
    }

    private static long utf8Length(String text) {
        long length = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            // Half a pair of surrogates is half of four bytes.
            length += unit < 0x80 ? 1 : unit < 0x800 || Character.isSurrogate(unit) ? 2 : 3;
        }
        return length;
    }
}
