package dev.sourceline.devmode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** An invented sample article, with the metadata that its publisher would send. */
record Sample(String name, String publisher, String publishedAt) {
    static final List<Sample> ALL = List.of(
            new Sample("harbour-bridge", "Ellery Courier", "2026-03-04T17:05:00-05:00"),
            new Sample("lake-survey", "Lakeside Radio", "2026-05-12T09:00:00+02:00"),
            new Sample("grid-outage", "Northern Wire", "2026-06-15T06:30:00Z"),
            new Sample("library-hours", "Sorrel Gazette", "2026-07-03T05:00:00Z"));

    String text() {
        String file = "/samples/" + name + ".txt";
        try (InputStream in = Objects.requireNonNull(Sample.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** The address that the sample is posted to. */
    URI under(URI articles) {
        Map<String, String> parameters = Map.of(
                "url", "https://news.example.org/" + name,
                "publisher", publisher,
                "publishedAt", publishedAt);
        return URI.create(articles
                + parameters.entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .sorted()
                        .collect(Collectors.joining("&", "?", "")));
    }
}
