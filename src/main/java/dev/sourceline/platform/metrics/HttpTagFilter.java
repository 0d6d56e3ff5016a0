package dev.sourceline.platform.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps the tags of HTTP metrics to what the service knows: a path that is no route has the tag {@code UNMATCHED}, a method
 * that nobody has defined {@code OTHER}. Quarkus would put in what the caller has sent wherever a request ends before it is
 * routed, and stop counting all others once there are {@code max-uri-tags} of them.
 */
@Singleton
@Unremovable
final class HttpTagFilter implements MeterFilter {
    private static final String SERVER = "http.server.";
    private static final String UNMATCHED = "UNMATCHED";
    private static final String OTHER = "OTHER";
    private static final String NOT_FOUND = "NOT_FOUND";
    // Quarkus' own words for requests without a route.
    private static final Set<String> WORDS = Set.of("root", "REDIRECTION", "/cors-preflight");
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT");

    private static final Set<String> TIMED = Set.of("http.server.requests", "sourceline.extraction");
    private static final double[] BUCKETS = IntStream.of(1, 2, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000)
            .mapToDouble(millis -> Duration.ofMillis(millis).toNanos())
            .toArray();

    private final RouteTemplates templates = new RouteTemplates();
    private final String contract;

    HttpTagFilter(@ConfigProperty(name = "quarkus.smallrye-openapi.path", defaultValue = "/openapi") String contract) {
        this.contract = contract;
    }

    @Override
    public Meter.Id map(Meter.Id id) {
        if (!id.getName().startsWith(SERVER)) {
            return id;
        }
        return id.replaceTags(id.getTags().stream().map(this::known).toList());
    }

    /** Buckets, so that quantiles can be counted over all instances together, and alerts on how many are slow. */
    @Override
    public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
        return TIMED.contains(id.getName())
                ? DistributionStatisticConfig.builder()
                        .serviceLevelObjectives(BUCKETS)
                        .build()
                        .merge(config)
                : config;
    }

    private Tag known(Tag tag) {
        return switch (tag.getKey()) {
            case "uri" -> Tag.of("uri", uri(tag.getValue()));
            case "method" -> METHODS.contains(tag.getValue()) ? tag : Tag.of("method", OTHER);
            default -> tag;
        };
    }

    private String uri(String path) {
        if (WORDS.contains(path) || path.equals(contract)) {
            return path;
        }
        return path.equals(NOT_FOUND) || !path.startsWith("/")
                ? UNMATCHED
                : templates.find(path).orElse(UNMATCHED);
    }
}
