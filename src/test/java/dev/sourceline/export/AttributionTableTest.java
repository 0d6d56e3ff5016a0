package dev.sourceline.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The CSV export parses as a table, and no cell runs as a formula. */
@QuarkusTest
class AttributionTableTest {
    private String table;

    @BeforeEach
    void read() {
        table = SpecialCharactersArticle.as(SpecialCharactersArticle.ingest(), "csv")
                .asString();
    }

    @Test
    void oneRowForEachAttribution() throws IOException {
        CSVRecord row = row("Anna Brandt");
        assertThat(row.get("content")).contains("The bridge is safe, and it holds 😀", "We checked every bolt");
        assertThat(row.get("style")).isEqualTo("direct");
        assertThat(row.get("cue")).isEqualTo("said");
        int start = Integer.parseInt(row.get("start"));
        assertThat(SpecialCharactersArticle.TEXT.substring(SpecialCharactersArticle.TEXT.offsetByCodePoints(0, start)))
                .startsWith(row.get("content").substring(0, 10));
    }

    @Test
    void relayColumnIsTheRelayChain() throws IOException {
        CSVRecord row = rows().stream()
                .filter(candidate -> candidate.get("content").contains("ferry"))
                .findFirst()
                .orElseThrow();
        assertThat(row.get("relay")).contains(" > Reuters > ");
    }

    @Test
    void formulasAreEscaped() throws IOException {
        assertThat(row("Anna Brandt").get("publisher")).isEqualTo("'" + SpecialCharactersArticle.PUBLISHER);
        for (CSVRecord row : rows()) {
            assertThat(row.toList()).noneMatch(cell -> cell.matches("(?s)[=+@\t\r\n-].*"));
        }
    }

    @Test
    void linesEndWithCrLf() {
        assertThat(table.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
        assertThat(table).endsWith("\r\n");
    }

    private CSVRecord row(String source) throws IOException {
        return rows().stream()
                .filter(row -> row.get("source").equals(source))
                .findFirst()
                .orElseThrow();
    }

    private List<CSVRecord> rows() throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(table, format)) {
            return parser.getRecords();
        }
    }
}
