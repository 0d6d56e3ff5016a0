package dev.sourceline.changes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A client that follows the feed in one format, is disconnected again and again, and resumes at its last
 * cursor.
 */
final class Follower implements Runnable {
    private static final Pattern CHANGE =
            Pattern.compile("\"cursor\":\"([^\"]+)\",\"kind\":\"[^\"]+\",\"article\":\"([^\"]+)\",\"version\":(\\d+)");

    private final URI feed;
    private final String form;
    private final List<String> seen = new ArrayList<>();
    private String cursor;
    private int lives;

    Follower(URI feed, String form, String cursor) {
        this.feed = feed;
        this.form = form;
        this.cursor = cursor;
    }

    @Override
    public void run() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!Thread.currentThread().isInterrupted()) {
                live(client);
            }
            client.shutdownNow();
        }
    }

    synchronized List<String> seen() {
        return List.copyOf(seen);
    }

    synchronized int lives() {
        return lives;
    }

    private void live(HttpClient client) {
        long end = System.nanoTime() + ThreadLocalRandom.current().nextLong(20_000_000, 400_000_000);
        try (BufferedReader lines = open(client)) {
            born();
            String line = lines.readLine();
            // Lines that are read but not processed are lost, as in a crash.
            while (line != null && System.nanoTime() < end) {
                take(CHANGE.matcher(line));
                line = lines.readLine();
            }
        } catch (IOException e) {
            if (!(e.getCause() instanceof InterruptedException)) {
                throw new UncheckedIOException(e);
            }
            Thread.currentThread().interrupt();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private BufferedReader open(HttpClient client) throws IOException, InterruptedException {
        String wait = form.equals("text/event-stream") ? "" : "&wait=1";
        var request = HttpRequest.newBuilder(URI.create(feed + "?after=" + cursor + wait))
                .header("Accept", form)
                .build();
        var body =
                client.send(request, HttpResponse.BodyHandlers.ofInputStream()).body();
        return new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    }

    private synchronized void born() {
        lives++;
    }

    private synchronized void take(Matcher change) {
        while (change.find()) {
            cursor = String.valueOf(change.group(1));
            seen.add(change.group(2) + " " + change.group(3));
        }
    }
}
