package dev.sourceline.pages;

import dev.sourceline.comparison.DiffPage;
import dev.sourceline.comparison.VersionComparison;
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
    public byte[] write(VersionComparison compared) {
        return PageTemplates.diff(ChangesPage.of(compared), StyleSheet.TEXT)
                .render()
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Map<String, String> headers() {
        return StyleSheet.HEADERS;
    }
}
