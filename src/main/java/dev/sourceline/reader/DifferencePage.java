package dev.sourceline.reader;

import dev.sourceline.comparison.Compared;
import dev.sourceline.comparison.DiffPage;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What changed between two versions as a page: the text with what came and went, and who says what now. */
@Singleton
final class DifferencePage implements DiffPage {
    @Override
    public int revision() {
        return 1;
    }

    @Override
    public byte[] write(Compared compared) {
        return Templates.diff(ChangesPage.of(compared), StyleSheet.TEXT)
                .render()
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Map<String, String> headers() {
        return StyleSheet.HEADERS;
    }
}
