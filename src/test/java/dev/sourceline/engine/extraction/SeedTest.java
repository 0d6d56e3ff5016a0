package dev.sourceline.engine.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sourceline.engine.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Extracts from the example article of the project's specification. Skipped if the article is absent. */
class SeedTest {
    private static final Path ARTICLE = Path.of("../shared/seed/article.txt");

    private String text = "";
    private Reading reading = Extractor.create().extract("");

    @BeforeEach
    void read() throws IOException {
        assumeTrue(Files.exists(ARTICLE), "no seed article beside this project");
        text = Files.readString(ARTICLE);
        reading = Extractor.create().extract(text);
    }

    @Test
    void mergesFullNameSurnameTitleAndPronoun() {
        Source zelensky = source("Volodymyr Zelensky");

        assertThat(zelensky.kind()).isEqualTo(Source.Kind.PERSON);
        assertThat(zelensky.named()).isTrue();
        assertThat(zelensky.description()).contains("Ukrainian President");
        assertThat(words(zelensky.mentions())).contains("Zelensky", "He");
        assertThat(source("Yevgeny Prigozhin").description()).contains("head of the Russian mercenary Wagner Group");
        assertThat(source("Sean Spoonts").description())
                .contains("a U.S. Navy veteran and editor-in-chief of Special Operations Forces Report (SOFREP)");
    }

    @Test
    void keysFollowTheFirstMentions() {
        List<Integer> firsts = reading.sources().stream()
                .filter(source -> !source.mentions().isEmpty())
                .map(source -> source.mentions().getFirst().start())
                .toList();

        assertThat(firsts).isSorted();
        assertThat(reading.sources().stream().map(Source::key))
                .containsExactlyElementsOf(java.util.stream.IntStream.rangeClosed(
                                1, reading.sources().size())
                        .mapToObj(i -> "s" + i)
                        .toList());
    }

    @Test
    void speechOnASunday() {
        Attribution address = of("Volodymyr Zelensky", "most of the city");

        assertThat(channel(address)).isEqualTo("SPEECH In his Sunday address");
        assertThat(address.saidAt().flatMap(SaidAt::resolved)).contains(LocalDate.of(2023, 1, 8));
        assertThat(address.saidAt().flatMap(SaidAt::basis)).contains("note");
    }

    @Test
    void officialByReutersToThePublisher() {
        Attribution official = of("A White House official", "salt and gypsum mines");

        assertThat(official.mention().map(span -> span.in(text))).contains("A White House official");
        assertThat(channel(official)).isEqualTo("PRESS_REPORT cited by Reuters");
        assertThat(relay(official)).containsExactly("A White House official", "Reuters", "Newsweek");
        assertThat(words(official.hedges())).containsExactly("reportedly");
        assertThat(official.saidAt().map(at -> at.stated().in(text))).contains("last week");
        assertThat(official.saidAt().flatMap(SaidAt::resolved)).isEmpty();
        assertThat(source("A White House official").named()).isFalse();
        assertThat(source("Reuters").kind()).isEqualTo(Source.Kind.OUTLET);
    }

    @Test
    void interviewOfAnUnnamedInterviewer() {
        Attribution interview = of("Yevgeny Prigozhin", "slow and grinding");

        assertThat(channel(interview)).isEqualTo("INTERVIEW in an interview published last week");
        assertThat(relay(interview)).containsExactly("Yevgeny Prigozhin", "?", "Newsweek");
    }

    @Test
    void toldToThePublisher() {
        Attribution told = of("Sean Spoonts", "the limited information");

        assertThat(channel(told)).isEqualTo("INTERVIEW told Newsweek");
        assertThat(relay(told)).containsExactly("Sean Spoonts", "Newsweek");
    }

    @Test
    void onTelegramOnASaturday() {
        Attribution post = of("Yevgeny Prigozhin", "he wants control");

        assertThat(channel(post)).isEqualTo("SOCIAL_POST on his Telegram channel");
        assertThat(post.saidAt().map(at -> at.stated().in(text))).contains("on Saturday");
        assertThat(post.saidAt().flatMap(SaidAt::resolved)).contains(LocalDate.of(2023, 1, 7));
    }

    @Test
    void aHedgeOfANounMakesNoSource() {
        assertThat(reading.attributions().stream().flatMap(attribution -> attribution.hedges().stream()))
                .hasSize(1);
    }

    @Test
    void theUpdateExplainsTheCommentItNames() {
        Explanation update = reading.explanations().getFirst();

        assertThat(update.sources()).containsExactly(source("Sean Spoonts").key());
        assertThat(update.attributions())
                .allSatisfy(
                        index -> assertThat(reading.attributions().get(index).source())
                                .contains(source("Sean Spoonts").key()))
                .hasSizeGreaterThanOrEqualTo(4);
    }

    private Source source(String name) {
        return reading.sources().stream()
                .filter(source -> source.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Attribution of(String source, String words) {
        return reading.attributions().stream()
                .filter(attribution ->
                        attribution.source().equals(Optional.of(source(source).key())))
                .filter(attribution ->
                        words(attribution.contents()).stream().anyMatch(content -> content.contains(words)))
                .findFirst()
                .orElseThrow();
    }

    private String channel(Attribution attribution) {
        return attribution.channel().kind()
                + attribution
                        .channel()
                        .evidence()
                        .map(span -> " " + span.in(text))
                        .orElse("");
    }

    private List<String> relay(Attribution attribution) {
        return attribution.relay().stream()
                .map(hop -> hop.source().flatMap(this::byKey).map(Source::name).orElse("?"))
                .toList();
    }

    private Optional<Source> byKey(String key) {
        return reading.sources().stream()
                .filter(source -> source.key().equals(key))
                .findFirst();
    }

    private List<String> words(List<Span> spans) {
        return spans.stream().map(span -> span.in(text)).toList();
    }
}
