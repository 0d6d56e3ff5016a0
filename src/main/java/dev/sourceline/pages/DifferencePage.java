package dev.sourceline.pages;

import dev.sourceline.comparison.DiffPage;
import dev.sourceline.comparison.VersionComparison;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The comparison of two versions as HTML: edited text with insertions and deletions marked, and the changed
 * attributions.
 */
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
