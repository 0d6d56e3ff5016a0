package dev.sourceline.devmode;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.Application;
import io.quarkus.vertx.http.HttpServerStart;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jboss.logging.Logger;

/** Posts the samples to the service after a start with an empty database, and logs where to look. */
@Singleton
@IfBuildProfile("dev")
final class Samples {
    private static final Logger LOG = Logger.getLogger(Samples.class);

    private static final Duration PAUSE = Duration.ofMillis(50);

    void load(@ObservesAsync HttpServerStart started) throws IOException, InterruptedException {
        String service = "http://localhost:" + started.options().getPort();
        URI articles = URI.create(service + "/v1/articles");
        try (HttpClient client = HttpClient.newHttpClient()) {
            if (isEmpty(articles, client)) {
                for (Sample sample : Sample.ALL) {
                    post(sample, articles, client);
                }
            }
        }
        awaitStart();
        LOG.infof("Look at %s/ (for programs: %s, to try them: %s/q/swagger-ui)", service, articles, service);
    }

    /** What the framework says of its start comes before. */
    private static void awaitStart() throws InterruptedException {
        Application application = Application.currentApplication();
        while (application != null && !application.isStarted()) {
            Thread.sleep(PAUSE);
        }
    }

    private static boolean isEmpty(URI articles, HttpClient client) throws IOException, InterruptedException {
        HttpResponse<String> list = client.send(HttpRequest.newBuilder(articles).build(), BodyHandlers.ofString());
        return list.statusCode() == 200
                && new JsonObject(list.body()).getJsonArray("items").isEmpty();
    }

    private static void post(Sample sample, URI articles, HttpClient client)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(sample.under(articles))
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(BodyPublishers.ofString(sample.text()))
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            LOG.warnf("The sample %s was not kept: %s", sample.name(), answer.body());
        }
    }
}
