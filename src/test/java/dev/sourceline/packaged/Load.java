package dev.sourceline.packaged;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Concurrent clients that repeat one request. */
final class Load {
    private static final int CLIENTS = 16;

    private Load() {}

    /** The responses per second; every response must have the status. */
    static double answersPerSecond(HttpRequest request, int status, Duration time) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient();
                var clients = Executors.newFixedThreadPool(CLIENTS)) {
            long end = System.nanoTime() + time.toNanos();
            Callable<Integer> asking = () -> ask(client, request, status, end);
            List<Future<Integer>> counts = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                counts.add(clients.submit(asking));
            }
            int answers = 0;
            for (Future<Integer> count : counts) {
                answers += count.get();
            }
            return answers / (double) time.toSeconds();
        }
    }

    private static int ask(HttpClient client, HttpRequest request, int status, long end) throws Exception {
        int answers = 0;
        while (System.nanoTime() < end) {
            int answered = client.send(request, BodyHandlers.discarding()).statusCode();
            if (answered != status) {
                throw new IllegalStateException(request.uri() + " answered " + answered);
            }
            answers++;
        }
        return answers;
    }

    static HttpRequest get(URI uri, String key) {
        return HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + key)
                .build();
    }

    static HttpRequest post(URI uri, String text, String key) {
        return HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(BodyPublishers.ofString(text))
                .build();
    }
}
