package dev.sourceline.attribution;

import dev.sourceline.article.StoredArticle;
import dev.sourceline.engine.text.Selector;
import dev.sourceline.platform.database.RowArrays;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of readings, gathered over any number of versions. */
final class ReadingRows {
    private final RowArrays appearances =
            new RowArrays(UUID[]::new, Integer[]::new, UUID[]::new, String[]::new, String[]::new, String[]::new);
    private final RowArrays attributions = new RowArrays(
            UUID[]::new,
            UUID[]::new,
            UUID[]::new,
            Integer[]::new,
            Boolean[]::new,
            String[]::new,
            UUID[]::new,
            Boolean[]::new,
            Integer[]::new,
            Integer[]::new,
            String[]::new,
            Integer[]::new,
            Integer[]::new,
            String[]::new,
            String[]::new,
            Integer[]::new,
            Integer[]::new,
            String[]::new,
            String[]::new,
            String[]::new,
            LocalDate[]::new,
            String[]::new,
            Double[]::new,
            String[]::new,
            String[]::new);
    private final RowArrays contents = new RowArrays(
            UUID[]::new, Integer[]::new, Integer[]::new, Integer[]::new, String[]::new, String[]::new, String[]::new);
    private final RowArrays hops = new RowArrays(UUID[]::new, Integer[]::new, String[]::new, UUID[]::new);
    private final RowArrays words =
            new RowArrays(UUID[]::new, UUID[]::new, String[]::new, String[]::new, String[]::new);

    void add(StoredReading stored) {
        Map<String, SourceView> sources = stored.sources();
        List<SourceView> all = stored.reading().sources();
        for (int i = 0; i < all.size(); i++) {
            SourceView source = all.get(i);
            appearances.add(
                    stored.version().stored().version(),
                    i,
                    source.id().orElseThrow(),
                    source.key(),
                    source.name(),
                    source.description().orElse(null));
        }
        List<AttributionView> said = stored.reading().attributions();
        for (int i = 0; i < said.size(); i++) {
            add(said.get(i), i, stored, sources);
        }
    }

    /** Sends one statement for each table, those that are referred to first, without waiting between. */
    Uni<Void> send(SqlClient transaction) {
        return Uni.join()
                .all(
                        appearances.send(ReadingSql.APPEARANCES, transaction),
                        attributions.send(ReadingSql.ATTRIBUTIONS, transaction),
                        contents.send(ReadingSql.CONTENTS, transaction),
                        hops.send(ReadingSql.HOPS, transaction),
                        words.send(ReadingSql.WORDS, transaction))
                .andFailFast()
                .replaceWithVoid();
    }

    private void add(AttributionView attribution, int position, StoredReading stored, Map<String, SourceView> sources) {
        StoredArticle article = stored.version().stored();
        UUID id = attribution.id().orElseThrow();
        Optional<SourceView> source = attribution.source().map(sources::get);
        Optional<QuoteView> mention = attribution.mention();
        Optional<QuoteView> cue = attribution.cue();
        ChannelView channel = attribution.channel();
        Optional<SaidAtView> saidAt = attribution.saidAt();
        attributions.add(
                id,
                article.version(),
                article.article(),
                position,
                stored.version().isShown(),
                attribution.style(),
                id(source),
                source.map(SourceView::named).orElse(false),
                mention.map(QuoteView::start).orElse(null),
                mention.map(QuoteView::end).orElse(null),
                mention.map(QuoteView::exact).orElse(null),
                cue.map(QuoteView::start).orElse(null),
                cue.map(QuoteView::end).orElse(null),
                cue.map(QuoteView::exact).orElse(null),
                channel.kind(),
                channel.start().orElse(null),
                channel.end().orElse(null),
                channel.exact().orElse(null),
                array(attribution.hedges()),
                saidAt.map(SaidAtView::stated).orElse(null),
                saidAt.flatMap(SaidAtView::resolved).orElse(null),
                saidAt.flatMap(SaidAtView::basis).orElse(null),
                attribution.confidence(),
                attribution.type(),
                attribution.polarity());
        addContents(id, attribution.contents());
        addHops(id, attribution.relay(), sources);
        if (stored.version().isShown() && !attribution.contents().isEmpty()) {
            words.add(
                    id,
                    article.article(),
                    stored.languageOfWords(),
                    attribution.contents().stream().map(Selector::exact).collect(Collectors.joining(" ")),
                    source.map(SourceView::name)
                            .or(() -> mention.map(QuoteView::exact))
                            .orElse(""));
        }
    }

    private void addContents(UUID attribution, List<Selector> all) {
        for (int i = 0; i < all.size(); i++) {
            Selector content = all.get(i);
            contents.add(
                    attribution,
                    i,
                    content.start(),
                    content.end(),
                    content.exact(),
                    content.prefix(),
                    content.suffix());
        }
    }

    private void addHops(UUID attribution, List<HopView> relay, Map<String, SourceView> sources) {
        for (int i = 0; i < relay.size(); i++) {
            HopView hop = relay.get(i);
            hops.add(attribution, i, hop.role(), id(hop.source().map(sources::get)));
        }
    }

    private static @Nullable UUID id(Optional<SourceView> source) {
        return source.flatMap(SourceView::id).orElse(null);
    }

    /** As PostgreSQL writes an array: an array of arrays would be one of two dimensions. */
    private static String array(List<String> values) {
        return values.stream()
                .map(value -> '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }
}
