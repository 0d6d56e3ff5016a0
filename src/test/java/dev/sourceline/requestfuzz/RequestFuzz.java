package dev.sourceline.requestfuzz;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A program that sends random requests to a running service and prints the faults of its responses. Arguments: the address of
 * the service, the number of requests, the maximum number of seconds, and optionally the first seed ({@code 0}), the process
 * id of the service, whose memory is watched ({@code 0} for none), and an API key with all scopes.
 */
final class RequestFuzz {
    private static final int PATIENCE_MILLIS = 30_000;
    private static final int SLOWEST_SECONDS = 10;
    private static final int SHOWN = 400;
    private static final int ARTICLES = 40;

    private final URI service;
    private final String credentials;
    private final Contract contract;
    private final AnswerCheck check;
    private final KnownValues known = new KnownValues();
    private final FuzzReport report = new FuzzReport();

    RequestFuzz(URI service, String credentials) throws IOException {
        this.service = service;
        this.credentials = credentials;
        this.contract = Contract.parse(contract(service));
        this.check = new AnswerCheck(contract);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        long seed = arguments.length > 3 ? Long.parseLong(arguments[3]) : 0;
        String pid = arguments.length > 4 ? arguments[4] : "0";
        RequestFuzz fuzz = new RequestFuzz(URI.create(arguments[0]), arguments.length > 5 ? arguments[5] : "");
        Thread watch = Thread.ofVirtual().start(() -> fuzz.watch(pid));
        FuzzReport report =
                fuzz.run(Long.parseLong(arguments[1]), Duration.ofSeconds(Long.parseLong(arguments[2])), 8, seed);
        watch.interrupt();
        watch.join();
        System.out.println(report);
        report.faults().forEach(System.out::println);
        if (!report.faults().isEmpty()) {
            System.exit(1);
        }
    }

    /** Sends {@code requests} over {@code connections}, or fewer if the time runs out. */
    FuzzReport run(long requests, Duration time, int connections, long seed) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        keepArticles();
        AtomicLong left = new AtomicLong(requests);
        List<Thread> clients = java.util.stream.IntStream.range(0, connections)
                .mapToObj(i -> Thread.ofPlatform().start(() -> client(new Random(seed + i), left, end)))
                .toList();
        for (Thread client : clients) {
            client.join();
        }
        return report;
    }

    /** Stores articles with several versions, so that later requests find something. */
    private void keepArticles() {
        Random random = new Random(0);
        List<String> headers = new java.util.ArrayList<>(List.of("Content-Type: application/json"));
        if (!credentials.isEmpty()) {
            headers.add("Authorization: Bearer " + credentials);
        }
        try (RawConnection connection = RawConnection.open(service, PATIENCE_MILLIS)) {
            for (int i = 0; i < ARTICLES; i++) {
                byte[] body = BodyGenerator.article(i).getBytes(java.nio.charset.StandardCharsets.UTF_8);
                List<String> whole = new java.util.ArrayList<>(headers);
                whole.add("Content-Length: " + body.length);
                connection.send(new FuzzRequest("POST", "/v1/articles", whole, Buffer.buffer(body)).bytes());
                known.learn("articles", "/v1/articles", connection.read("POST"), random);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void client(Random random, AtomicLong left, long end) {
        RequestGenerator requests = new RequestGenerator(random, contract, known, credentials);
        while (left.get() > 0 && System.nanoTime() < end) {
            try (RawConnection connection = RawConnection.open(service, PATIENCE_MILLIS)) {
                boolean open = true;
                while (open && left.getAndDecrement() > 0 && System.nanoTime() < end) {
                    open = exchange(requests.next(), connection, random);
                }
            } catch (IOException e) {
                report.fault("", "no connection: " + e, new FuzzRequest("", "", List.of(), Buffer.buffer()), "");
            }
        }
    }

    private boolean exchange(FuzzRequest request, RawConnection connection, Random random) {
        long started = System.nanoTime();
        try {
            connection.send(request.bytes());
            Answer answer = connection.read(request.method());
            report.answered(answer.status());
            String shown =
                    answer.headers() + " " + answer.text().lines().findFirst().orElse("");
            String cut = shown.substring(0, Math.min(SHOWN, shown.length()));
            String place = contract.operation(request.method(), request.path())
                    .map(Operation::path)
                    .orElse("");
            check.faults(request, answer).forEach(fault -> report.fault(place, fault, request, cut));
            if (System.nanoTime() - started
                    > Duration.ofSeconds(SLOWEST_SECONDS).toNanos()) {
                report.fault("", "slower than " + SLOWEST_SECONDS + " s", request, cut);
            }
            contract.operation(request.method(), request.path())
                    .ifPresent(operation -> known.learn(operation.kind(), request.path(), answer, random));
            return answer.reusable();
        } catch (SocketTimeoutException e) {
            report.fault("", "no answer in time", request, "");
            return false;
        } catch (IOException | RuntimeException e) {
            report.fault("", "not an answer by HTTP: " + e, request, "");
            return false;
        }
    }

    /** Prints the progress and the memory of the service every ten seconds. */
    private void watch(String pid) {
        try {
            while (true) {
                System.out.println(report.answered() + " answers, " + resident(pid));
                Thread.sleep(Duration.ofSeconds(10));
            }
        } catch (InterruptedException _) {
            System.out.println(report.answered() + " answers, " + resident(pid));
        }
    }

    private static String resident(String pid) {
        try {
            return pid.equals("0")
                    ? ""
                    : Files.readAllLines(Path.of("/proc", pid, "status")).stream()
                            .filter(line -> line.startsWith("VmRSS"))
                            .findFirst()
                            .orElse("");
        } catch (IOException e) {
            return "gone";
        }
    }

    private static String contract(URI service) throws IOException {
        try (RawConnection connection = RawConnection.open(service, PATIENCE_MILLIS)) {
            connection.send(
                    new FuzzRequest("GET", "/openapi", List.of("Accept: application/json"), Buffer.buffer()).bytes());
            return connection.read("GET").text();
        }
    }
}
