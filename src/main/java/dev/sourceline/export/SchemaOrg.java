package dev.sourceline.export;

import dev.sourceline.article.AuthorView;
import dev.sourceline.article.CreditView;
import dev.sourceline.article.NoteView;
import dev.sourceline.attribution.AttributionView;
import dev.sourceline.attribution.SourceView;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A <a href="https://schema.org/NewsArticle">schema.org NewsArticle</a> in JSON-LD, for search engines and
 * archives.
 */
final class SchemaOrg implements ExportFormat {
    private static final String ORGANISATION = "Organization";
    private static final String WORK = "CreativeWork";
    private static final Map<String, String> TYPES = Map.of(
            "person", "Person",
            "organisation", ORGANISATION,
            "outlet", "NewsMediaOrganization",
            "group", ORGANISATION,
            "document", WORK);

    @Override
    public String name() {
        return "jsonld";
    }

    @Override
    public String mediaType() {
        return "application/ld+json";
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public byte[] write(ExportedArticle article) {
        var view = article.view();
        var reading = article.reading();
        return new JsonObjectBuilder()
                .with("@context", "https://schema.org")
                .with("@type", "NewsArticle")
                .with("@id", article.address())
                .with("url", view.url())
                .with("version", view.version())
                .with("headline", reading.headline().map(headline -> headline.value()))
                .with("inLanguage", reading.language())
                .with("datePublished", article.publishedAt())
                .with("dateModified", lastChange(reading.notes()))
                .with("sdDatePublished", view.updatedAt().toString())
                .with(
                        "author",
                        reading.authors().stream().map(SchemaOrg::author).toList())
                .withNode("publisher", reading.publisher().map(stated -> outlet(stated.value())))
                .with("wordCount", reading.words())
                .with(
                        "timeRequired",
                        Duration.ofSeconds(reading.readingSeconds()).toString())
                .with("articleBody", ExportedBlocks.body(article))
                .with("encoding", text(article))
                .with("image", images(article))
                .with("correction", comments(article, true))
                .with("comment", comments(article, false))
                .with(
                        "mentions",
                        reading.sources().stream()
                                .map(source -> source(article, source))
                                .toList())
                .with(
                        "hasPart",
                        reading.attributions().stream()
                                .map(attribution -> quotation(article, attribution))
                                .toList())
                .bytes();
    }

    private static JsonObjectBuilder author(AuthorView author) {
        return new JsonObjectBuilder().with("@type", "Person").with("name", author.name());
    }

    private static JsonObjectBuilder outlet(String name) {
        return new JsonObjectBuilder().with("@type", "NewsMediaOrganization").with("name", name);
    }

    private static JsonObjectBuilder text(ExportedArticle article) {
        return new JsonObjectBuilder()
                .with("@type", "MediaObject")
                .with("contentUrl", article.textAddress())
                .with("encodingFormat", "text/plain")
                .with("sha256", article.view().sha256());
    }

    private static List<JsonObjectBuilder> images(ExportedArticle article) {
        return article.reading().credits().stream()
                .map(credit -> image(credit, article.words(credit.start(), credit.end())))
                .toList();
    }

    private static JsonObjectBuilder image(CreditView credit, String words) {
        return new JsonObjectBuilder()
                .with("@type", "ImageObject")
                .with("creditText", words)
                .withNode("creator", credit.photographer().map(name -> named("Person", name)))
                .withNode("sourceOrganization", credit.agency().map(name -> named(ORGANISATION, name)))
                .withNode("provider", credit.via().map(name -> named(ORGANISATION, name)));
    }

    private static JsonObjectBuilder named(String type, String name) {
        return new JsonObjectBuilder().with("@type", type).with("name", name);
    }

    /**
     * The latest time that a correction or update states; the time at which we received the article does not
     * count.
     */
    private static Optional<String> lastChange(List<NoteView> notes) {
        return notes.stream()
                .flatMap(note -> note.statedAt().stream())
                .max(OffsetDateTime.timeLineOrder())
                .map(Rfc3339Times::of);
    }

    private static List<JsonObjectBuilder> comments(ExportedArticle article, boolean corrections) {
        return article.reading().notes().stream()
                .filter(note -> corrects(note) == corrections)
                .map(note -> new JsonObjectBuilder()
                        .with("@type", corrections ? "CorrectionComment" : "Comment")
                        .with("text", article.words(note.start(), note.end()))
                        .with("datePublished", note.statedAt().map(Rfc3339Times::of)))
                .toList();
    }

    private static boolean corrects(NoteView note) {
        return note.kind().equals("correction") || note.kind().equals("clarification");
    }

    private static JsonObjectBuilder source(ExportedArticle article, SourceView source) {
        return new JsonObjectBuilder()
                .with("@type", TYPES.getOrDefault(source.kind(), "Thing"))
                .with("@id", article.address(source))
                .with("name", source.name())
                .with("description", source.description());
    }

    /**
     * Reported speech is a Statement, not a Quotation: a Quotation would present the reporter's words as the
     * source's own.
     */
    private static JsonObjectBuilder quotation(ExportedArticle article, AttributionView attribution) {
        boolean quoted = !attribution.style().equals("indirect");
        Optional<SourceView> source = article.source(attribution.source());
        Optional<JsonObjectBuilder> speaker =
                source.filter(who -> !isDocument(who)).map(who -> reference(article, who));
        return new JsonObjectBuilder()
                .with("@type", quoted ? "Quotation" : "Statement")
                .with("@id", article.address(attribution))
                .with("text", AttributedWords.joined(attribution))
                .with("keywords", Optional.of(attribution.type()).filter(type -> !type.equals("assertion")))
                .withNode(quoted ? "spokenByCharacter" : "creator", speaker)
                .with(
                        "dateCreated",
                        attribution.saidAt().flatMap(said -> said.resolved()).map(Object::toString))
                .withNode("recordedAt", occasion(attribution))
                .withNode("isBasedOn", origin(article, attribution));
    }

    private static JsonObjectBuilder reference(ExportedArticle article, SourceView source) {
        return new JsonObjectBuilder().with("@id", article.address(source));
    }

    private static boolean isDocument(SourceView source) {
        return source.kind().equals("document");
    }

    private static Optional<JsonObjectBuilder> occasion(AttributionView attribution) {
        var channel = attribution.channel();
        boolean isEvent = channel.kind().equals("speech") || channel.kind().equals("interview");
        return channel.exact()
                .filter(_ -> isEvent)
                .map(words -> named("Event", channel.kind()).with("description", words));
    }

    /**
     * The work nearest to the reader, with {@code isBasedOn} links back along the relays to the source document,
     * if any.
     */
    private static Optional<JsonObjectBuilder> origin(ExportedArticle article, AttributionView attribution) {
        Optional<JsonObjectBuilder> origin = article.source(attribution.source())
                .filter(SchemaOrg::isDocument)
                .map(who -> reference(article, who));
        for (Optional<SourceView> relay : article.relays(attribution)) {
            origin = Optional.of(report(article, relay, origin));
        }
        return origin;
    }

    private static JsonObjectBuilder report(
            ExportedArticle article, Optional<SourceView> relay, Optional<JsonObjectBuilder> basis) {
        if (relay.filter(SchemaOrg::isDocument).isPresent()) {
            return reference(article, relay.get()).withNode("isBasedOn", basis);
        }
        return new JsonObjectBuilder()
                .with("@type", WORK)
                .withNode("creator", relay.map(who -> reference(article, who)))
                .withNode("isBasedOn", basis);
    }
}
