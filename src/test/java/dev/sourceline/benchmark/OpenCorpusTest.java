package dev.sourceline.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sourceline.benchmark.OpenAnnotation.Polarity;
import dev.sourceline.benchmark.OpenAnnotation.SourceClass;
import dev.sourceline.benchmark.OpenAnnotation.Style;
import dev.sourceline.engine.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks that the open corpus follows its scheme. */
class OpenCorpusTest {
    private static final String TEXT = "The lock holds, she said.\n\n\"Nobody asked us,\" he told her, and he left.\n";

    private static List<OpenArticle> first = List.of();
    private static List<OpenArticle> second = List.of();

    @TempDir
    Path folder;

    @BeforeAll
    static void read() {
        first = OpenCorpus.articles(OpenCorpus.FOLDER, OpenCorpus.FIRST);
        second = OpenCorpus.articles(OpenCorpus.FOLDER, OpenCorpus.SECOND);
    }

    @Test
    void everyArticleIsAnnotated() throws IOException {
        try (var articles = Files.list(OpenCorpus.FOLDER.resolve("articles"))) {
            assertThat(first).hasSize((int) articles.count()).hasSizeGreaterThanOrEqualTo(100);
        }
        assertThat(first)
                .allSatisfy(article ->
                        assertThat(article.annotations()).as(article.number()).hasSizeGreaterThan(5));
    }

    @Test
    void everyArticleHasItsStyleAndPublisher() {
        assertThat(first).extracting(OpenArticle::style).doesNotContain("");
        assertThat(first).extracting(OpenArticle::publisher).doesNotContain("");
    }

    @Test
    void halfOfTheArticlesAreAnnotatedTwice() {
        assertThat(second).hasSizeGreaterThanOrEqualTo(first.size() / 2);
    }

    @Test
    void annotatorsAgree() {
        AnnotatorAgreement agreement = AnnotatorAgreement.between(first, second);
        assertThat(agreement.content()).isGreaterThan(0.75);
        assertThat(agreement.sources()).isGreaterThan(0.9);
        assertThat(agreement.typeKappa()).isGreaterThan(0.6);
    }

    @Test
    void noTwoArticlesAreTheSame() {
        assertThat(first).extracting(OpenArticle::text).doesNotHaveDuplicates();
    }

    @Test
    void everyValueOfTheSchemeOccurs() {
        assertThat(values(OpenAnnotation::style)).contains(Style.values());
        assertThat(values(OpenAnnotation::type)).contains(OpenAnnotation.Type.values());
        assertThat(values(OpenAnnotation::polarity)).contains(Polarity.values());
        assertThat(values(OpenAnnotation::sourceClass)).contains(SourceClass.values());
    }

    private static <T> Stream<T> values(Function<OpenAnnotation, T> value) {
        return Stream.concat(first.stream(), second.stream())
                .flatMap(article -> article.annotations().stream())
                .map(value);
    }

    @Test
    void mixedContentHasQuotedWords() {
        assertThat(Stream.concat(first.stream(), second.stream()))
                .allSatisfy(article -> assertThat(article.annotations())
                        .filteredOn(annotation -> annotation.style() == Style.MIXED)
                        .extracting(annotation -> exact(annotation.content(), article.text()))
                        .as(article.number())
                        .allMatch(content -> content.chars().anyMatch(c -> "\"“”‘’'«»".indexOf(c) >= 0)));
    }

    @Test
    void wordsAreFoundNearestToTheContent() throws IOException {
        OpenArticle article = read("direct assertion | \"Nobody asked us,\" | told | he | person Mara Vogt");
        OpenAnnotation annotation = article.annotations().getFirst();
        assertThat(annotation.content()).containsExactly(new Span(27, 45));
        assertThat(annotation.cue()).containsExactly(new Span(49, 53));
        assertThat(annotation.source()).containsExactly(new Span(46, 48));
    }

    @Test
    void numberMeansAnOccurrence() throws IOException {
        OpenArticle article = read("indirect eventuality | left | - | he#2 | unnamed -");
        assertThat(article.annotations().getFirst().source()).containsExactly(new Span(63, 65));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            direct assertion | nobody knows | told | he | unnamed -; does not stand in the text: nobody knows
            direct assertion | left | told | H | unnamed -; does not stand in the text: H
            direct assertion | left | told | he#3 | unnamed -; does not stand in the text: he#3
            direct guess | left | told | he | unnamed -; unknown: guess
            direct assertion | left | told | he | person; no name: person
            direct assertion loud | left | told | he | unnamed -; unknown flag: direct assertion loud
            direct assertion | left | told | he | unnamed - | mood=bad; unknown field: mood=bad
            direct assertion | left | told | he; five fields expected
            """)
    void faultIsReportedWithFileAndLine(String annotation, String problem) {
        assertThatThrownBy(() -> read(annotation))
                .isInstanceOf(MalformedAnnotationException.class)
                .hasMessageEndingWith("001.txt:3: " + problem);
    }

    private OpenArticle read(String annotation) throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        Files.createDirectories(folder.resolve(OpenCorpus.FIRST));
        Files.writeString(folder.resolve("articles/001.txt"), TEXT);
        Files.writeString(
                folder.resolve(OpenCorpus.FIRST).resolve("001.txt"),
                "# style: test\n# publisher: The Test\n" + annotation + "\n");
        return OpenCorpus.articles(folder, OpenCorpus.FIRST).getFirst();
    }

    private static String exact(List<Span> spans, String text) {
        return String.join(" ", spans.stream().map(span -> span.in(text)).toList());
    }
}
