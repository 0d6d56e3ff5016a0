package dev.sourceline.plans;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads query plans from the log of PostgreSQL. */
final class Plans {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PLAN = "plan:\n";

    private final Path log;
    private final Connection database;
    private int marks;
    private long read;

    Plans(Path log, Connection database) {
        this.log = log;
        this.database = database;
    }

    Connection database() {
        return database;
    }

    /** The plans of the statements since the last call. */
    List<Plan> news() throws IOException, SQLException, InterruptedException {
        String mark = "select 'mark " + ++marks + "'";
        try (var statement = database.createStatement()) {
            statement.execute(mark);
        }
        List<Plan> plans = new ArrayList<>();
        boolean marked = false;
        while (!marked) {
            for (String line : lines()) {
                plan(JSON.readTree(line)).ifPresent(plans::add);
            }
            // Background statements of the service may follow the mark.
            marked = plans.removeIf(plan -> plan.statement().equals(mark));
            Thread.sleep(2);
        }
        return plans;
    }

    private static Optional<Plan> plan(JsonNode entry) throws IOException {
        String message = entry.path("message").asText();
        int start = message.indexOf(PLAN);
        return start < 0
                ? Optional.empty()
                : Optional.of(Plan.of(JSON.readTree(message.substring(start + PLAN.length()))));
    }

    /** The new lines of the log, without an incomplete last one. */
    private List<String> lines() throws IOException {
        try (var file = Files.newByteChannel(log)) {
            ByteBuffer added = ByteBuffer.allocate(Math.toIntExact(file.size() - read));
            file.position(read).read(added);
            int end = added.position();
            while (end > 0 && added.get(end - 1) != '\n') {
                end--;
            }
            read += end;
            return new String(added.array(), 0, end, StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
