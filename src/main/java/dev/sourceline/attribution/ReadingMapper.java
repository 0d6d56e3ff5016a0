package dev.sourceline.attribution;

import dev.sourceline.article.AuthorView;
import dev.sourceline.article.BlockView;
import dev.sourceline.article.CommentSoughtView;
import dev.sourceline.article.CreditView;
import dev.sourceline.article.IncomingArticle;
import dev.sourceline.article.NoteView;
import dev.sourceline.engine.anatomy.Anatomy;
import dev.sourceline.engine.anatomy.Block;
import dev.sourceline.engine.anatomy.CommentRequest;
import dev.sourceline.engine.anatomy.Credit;
import dev.sourceline.engine.anatomy.Evidence;
import dev.sourceline.engine.anatomy.Note;
import dev.sourceline.engine.anatomy.TextDefect;
import dev.sourceline.engine.extraction.Attribution;
import dev.sourceline.engine.extraction.Channel;
import dev.sourceline.engine.extraction.Explanation;
import dev.sourceline.engine.extraction.Hop;
import dev.sourceline.engine.extraction.Reading;
import dev.sourceline.engine.extraction.SaidAt;
import dev.sourceline.engine.extraction.Source;
import dev.sourceline.engine.text.CodePoints;
import dev.sourceline.engine.text.Selector;
import dev.sourceline.engine.text.Span;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Maps a reading of the engine to its JSON form, with offsets in code points. One instance for each reading. */
final class ReadingMapper {
    private final String text;
    private final CodePoints codePoints;

    private ReadingMapper(String text) {
        this.text = text;
        this.codePoints = CodePoints.of(text);
    }

    static ReadingView view(Reading reading, IncomingArticle incoming) {
        return new ReadingMapper(reading.text()).reading(reading, incoming);
    }

    private ReadingView reading(Reading reading, IncomingArticle incoming) {
        Anatomy anatomy = reading.anatomy();
        return new ReadingView(
                anatomy.headline().map(this::headline),
                anatomy.authors().stream().map(this::author).toList(),
                incoming.publisher()
                        .map(StatedView::given)
                        .or(() -> anatomy.publisher().map(this::stated)),
                anatomy.origin().map(this::stated),
                incoming.publishedAt()
                        .map(instant -> StatedView.given(OffsetDateTime.ofInstant(instant, ZoneOffset.UTC)))
                        .or(() -> anatomy.publishedAt().map(this::stated)),
                anatomy.statedDate().map(this::stated),
                incoming.language().or(anatomy::language),
                anatomy.words(),
                anatomy.readingSeconds(),
                anatomy.blocks().stream().map(this::block).toList(),
                anatomy.credits().stream().map(this::credit).toList(),
                IntStream.range(0, anatomy.notes().size())
                        .mapToObj(i -> note(anatomy.notes().get(i), explained(i, reading.explanations())))
                        .toList(),
                anatomy.commentRequests().stream().map(this::commentSought).toList(),
                reading.sources().stream().map(this::source).toList(),
                reading.attributions().stream().map(this::attribution).toList(),
                anatomy.defects().stream().map(this::warning).toList(),
                new EngineView(reading.engine(), reading.lexicon()));
    }

    private ReadingView.HeadlineView headline(Span span) {
        Span place = codePoints.of(span);
        return new ReadingView.HeadlineView(span.in(text), place.start(), place.end());
    }

    private <T> StatedView<T> stated(Evidence<T> evidence) {
        Span place = codePoints.of(evidence.span());
        return new StatedView<>(
                evidence.value(), evidence.method(), Optional.of(place.start()), Optional.of(place.end()));
    }

    private AuthorView author(Evidence<String> author) {
        Span place = codePoints.of(author.span());
        return new AuthorView(author.value(), author.method(), place.start(), place.end());
    }

    private BlockView block(Block block) {
        Span place = codePoints.of(block.span());
        return new BlockView(WireCode.of(block.kind()), place.start(), place.end(), block.reason());
    }

    private CreditView credit(Credit credit) {
        Span place = codePoints.of(credit.span());
        return new CreditView(credit.photographer(), credit.agency(), credit.via(), place.start(), place.end());
    }

    private NoteView note(Note note, NoteView.Explained explained) {
        Span place = codePoints.of(note.span());
        return new NoteView(
                WireCode.of(note.kind()),
                note.statedAt(),
                note.names().stream().map(name -> name.in(text)).toList(),
                explained,
                place.start(),
                place.end());
    }

    private static NoteView.Explained explained(int note, List<Explanation> explanations) {
        return explanations.stream()
                .filter(explanation -> explanation.note() == note)
                .findFirst()
                .map(explanation -> new NoteView.Explained(explanation.sources(), explanation.attributions()))
                .orElse(NoteView.Explained.NOTHING);
    }

    private TextWarningView warning(TextDefect defect) {
        Span place = codePoints.of(defect.first());
        return new TextWarningView(
                WireCode.of(defect.kind()), defect.first().in(text), place.start(), place.end(), defect.count());
    }

    private CommentSoughtView commentSought(CommentRequest request) {
        Span place = codePoints.of(request.span());
        return new CommentSoughtView(
                request.by().map(by -> by.in(text)),
                request.of().in(text),
                request.answered(),
                place.start(),
                place.end());
    }

    private SourceView source(Source source) {
        return new SourceView(
                Optional.empty(),
                source.key(),
                source.name(),
                WireCode.of(source.kind()),
                source.named(),
                source.description(),
                source.mentions().stream().map(this::span).toList());
    }

    private AttributionView attribution(Attribution attribution) {
        return new AttributionView(
                Optional.empty(),
                WireCode.of(attribution.style()),
                WireCode.of(attribution.type()),
                WireCode.of(attribution.polarity()),
                attribution.source(),
                attribution.mention().map(this::quote),
                attribution.cue().map(this::quote),
                attribution.contents().stream()
                        .map(content -> Selector.of(text, codePoints, content))
                        .toList(),
                channel(attribution.channel()),
                attribution.relay().stream().map(ReadingMapper::hop).toList(),
                attribution.hedges().stream().map(hedge -> hedge.in(text)).toList(),
                attribution.saidAt().map(this::saidAt),
                attribution.confidence());
    }

    private ChannelView channel(Channel channel) {
        Optional<Span> place = channel.evidence().map(codePoints::of);
        return new ChannelView(
                WireCode.of(channel.kind()),
                channel.evidence().map(evidence -> evidence.in(text)),
                place.map(Span::start),
                place.map(Span::end));
    }

    private static HopView hop(Hop hop) {
        return new HopView(WireCode.of(hop.role()), hop.source());
    }

    private SaidAtView saidAt(SaidAt saidAt) {
        return new SaidAtView(saidAt.stated().in(text), saidAt.resolved(), saidAt.basis());
    }

    private QuoteView quote(Span span) {
        Span place = codePoints.of(span);
        return new QuoteView(place.start(), place.end(), span.in(text));
    }

    private SpanView span(Span span) {
        Span place = codePoints.of(span);
        return new SpanView(place.start(), place.end());
    }
}
