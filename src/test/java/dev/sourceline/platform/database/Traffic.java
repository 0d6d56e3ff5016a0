package dev.sourceline.platform.database;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Clients that write and read articles until they are stopped, and record every response. */
final class Traffic implements AutoCloseable {
    private static final int WRITERS = 3;
    private static final int READERS = 3;

    /** A response and the time at which its request was sent. */
    record Answer(long sentAt, int status, String body) {}

    private final URI articles;
    private final HttpClient client = HttpClient.newHttpClient();
    private final ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final Queue<URI> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicInteger number = new AtomicInteger();
    private final List<Future<?>> running = new ArrayList<>();
    private volatile boolean goingOn = true;

    Traffic(URI articles) {
        this.articles = articles;
    }

    void start() throws IOException, InterruptedException {
        write();
        for (int i = 0; i < WRITERS; i++) {
            running.add(clients.submit(() -> repeat(this::write)));
        }
        for (int i = 0; i < READERS; i++) {
            running.add(clients.submit(() -> repeat(this::read)));
        }
    }

    /** Lets every client finish its current request. Fails if a client received no response at all. */
    void stop() throws Exception {
        goingOn = false;
        for (Future<?> each : running) {
            each.get(30, TimeUnit.SECONDS);
        }
    }

    List<Answer> answers() {
        return List.copyOf(answers);
    }

    /** The addresses of all articles whose storage the service has acknowledged. */
    List<URI> acknowledged() {
        return List.copyOf(acknowledged);
    }

    HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    private @Nullable Void repeat(Step step) throws IOException, InterruptedException {
        while (goingOn) {
            long sentAt = System.nanoTime();
            HttpResponse<String> answer = step.take();
            answers.add(new Answer(sentAt, answer.statusCode(), answer.body()));
            Thread.sleep(10);
        }
        return null;
    }

    private HttpResponse<String> write() throws IOException, InterruptedException {
        int n = number.incrementAndGet();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(articles + "?url=https%3A%2F%2Fnews.example%2Foutage%2F" + n))
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(BodyPublishers.ofString("Ferry " + n + " will sail, the captain said."))
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() == 201) {
            acknowledged.add(
                    articles.resolve(answer.headers().firstValue("Location").orElseThrow()));
        }
        return answer;
    }

    private HttpResponse<String> read() throws IOException, InterruptedException {
        return get(acknowledged.element());
    }

    @Override
    public void close() {
        goingOn = false;
        clients.shutdownNow();
        client.shutdownNow();
    }

    /** One request of a client. */
    private interface Step {
        HttpResponse<String> take() throws IOException, InterruptedException;
    }
}
