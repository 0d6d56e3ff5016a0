package dev.sourceline.packaged;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Measures every form of the program in target: size, start time, memory and throughput. */
final class ProgramFigures {
    private static final int STARTS = 20;
    private static final Duration LOAD = Duration.ofSeconds(10);
    private static final Duration REST = Duration.ofSeconds(3);
    private static final double MIB = 1024 * 1024;

    private ProgramFigures() {}

    public static void main(String... arguments) throws Exception {
        List<Program> programs = Stream.of(Program.executable(), Program.jar())
                .flatMap(Optional::stream)
                .toList();
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            Map<String, String> environment = environment(server);
            for (Program program : programs) {
                print(program, environment);
            }
        }
    }

    // As in a cluster, the migration has already run.
    private static Map<String, String> environment(EmbeddedPostgres server) {
        return Settings.of(server, Map.of("QUARKUS_FLYWAY_MIGRATE_AT_START", "false"));
    }

    private static void print(Program program, Map<String, String> environment) throws Exception {
        row(program, "size", program.size() / MIB, "MiB");
        row(program, "size, compressed", program.compressedSize() / MIB, "MiB");
        long before = System.nanoTime();
        if (program.run(environment, "migrate").exitCode() != 0) {
            throw new IllegalStateException(program.name() + " does not migrate");
        }
        row(program, "migrate, start to end", (System.nanoTime() - before) / 1e6, "ms");
        row(program, "start to ready, median of " + STARTS, medianStart(program, environment), "ms");
        String key = program.key(environment, "read,write");
        try (RunningProgram running = RunningProgram.start(program, environment)) {
            running.untilReady();
            Thread.sleep(REST);
            row(program, "memory when ready", running.residentBytes() / MIB, "MiB");
            load(program, running, key);
        }
    }

    private static double medianStart(Program program, Map<String, String> environment)
            throws IOException, InterruptedException {
        List<Double> starts = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            try (RunningProgram running = RunningProgram.start(program, environment)) {
                starts.add(running.untilReady().toNanos() / 1e6);
            }
        }
        return starts.stream().sorted().skip(STARTS / 2).findFirst().orElseThrow();
    }

    private static void load(Program program, RunningProgram running, String key) throws Exception {
        String text = Files.readString(Path.of("src/dev/resources/samples/harbour-bridge.txt"));
        URI api = running.address();
        URI article = keep(text, api, key);
        // The first round warms up.
        Load.answersPerSecond(Load.get(article, key), 200, LOAD);
        row(program, "reads of one article", Load.answersPerSecond(Load.get(article, key), 200, LOAD), "/s");
        row(program, "memory after reads", running.residentBytes() / MIB, "MiB");
        var extract = Load.post(api.resolve("/v1/extract"), text, key);
        Load.answersPerSecond(extract, 200, LOAD);
        row(program, "extractions", Load.answersPerSecond(extract, 200, LOAD), "/s");
        row(program, "memory after extractions", running.residentBytes() / MIB, "MiB");
    }

    private static URI keep(String text, URI api, String key) throws IOException, InterruptedException {
        URI articles = api.resolve("/v1/articles?url=https%3A%2F%2Fnews.example.org%2Fharbour-bridge");
        try (HttpClient client = HttpClient.newHttpClient()) {
            var answer = client.send(Load.post(articles, text, key), BodyHandlers.ofString());
            return answer.headers()
                    .firstValue("Location")
                    .or(() -> answer.headers().firstValue("Content-Location"))
                    .map(api::resolve)
                    .orElseThrow(() -> new IllegalStateException(answer.body()));
        }
    }

    private static void row(Program program, String what, double value, String unit) {
        System.out.printf("%-7s %-32s %10.1f %s%n", program.name(), what, value, unit);
    }
}
