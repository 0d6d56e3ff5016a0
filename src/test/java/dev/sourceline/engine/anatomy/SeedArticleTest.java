package dev.sourceline.engine.anatomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The anatomy of the example article of the project's specification, which is not part of the project. */
class SeedArticleTest {
    private static final Path SEED = Path.of("../shared/seed/article.txt");

    private String text = "";
    private Anatomy anatomy = AnatomyAnalyzer.read("");

    @BeforeEach
    void readIt() throws IOException {
        Path seed = Stream.of(SEED, Path.of("..").resolve(SEED))
                .filter(Files::exists)
                .findFirst()
                .orElse(SEED);
        assumeThat(seed).as("the seed article is not beside the project").exists();
        text = Files.readString(seed);
        anatomy = AnatomyAnalyzer.read(text);
    }

    private List<String> kinds() {
        return anatomy.blocks().stream()
                .map(block -> block.kind().name())
                .distinct()
                .toList();
    }

    private long count(BlockKind kind) {
        return anatomy.blocks().stream().filter(block -> block.kind() == kind).count();
    }

    @Test
    void headlineAndBlocks() {
        assertThat(anatomy.headline())
                .hasValueSatisfying(span -> assertThat(span.end()).isEqualTo(66));
        assertThat(kinds())
                .containsExactly(
                        "HEADLINE",
                        "PARAGRAPH",
                        "SUBHEAD",
                        "CAPTION",
                        "CREDIT",
                        "NOTE",
                        "BOILERPLATE",
                        "BIO",
                        "DISCLOSURE");
        assertThat(count(BlockKind.SUBHEAD)).isEqualTo(1);
        assertThat(count(BlockKind.PARAGRAPH)).isEqualTo(15);
    }

    @Test
    void facts() {
        assertThat(AnatomyCase.factsOf(anatomy, text))
                .containsExactly(
                        "author: Zoe Strozewski by bio",
                        "publisher: Newsweek by bio",
                        "credit: Dimitar Dilkoff, AFP, Getty Images",
                        "credit: Mandel Ngan, AFP, Getty Images",
                        "note: update, 2023-01-10T10:30-05:00, Sean Spoonts",
                        "request: Newsweek, the defense ministries of Russia and Ukraine, -");
        assertThat(anatomy.language()).contains("en");
    }

    @Test
    void everythingBehindTheArticleHasAReason() {
        assertThat(anatomy.blocks())
                .filteredOn(block -> block.kind() == BlockKind.BOILERPLATE || block.kind() == BlockKind.DISCLOSURE)
                .allSatisfy(block -> assertThat(block.reason()).isPresent());
    }
}
