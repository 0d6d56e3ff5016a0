package dev.sourceline.export;

import dev.sourceline.attribution.AttributionView;
import dev.sourceline.attribution.SourceView;
import dev.sourceline.attribution.SpanView;
import dev.sourceline.engine.text.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Attributions and mentions as a <a href="https://www.w3.org/TR/annotation-model/">W3C Web Annotation</a>
 * collection. Each target has a position selector, in code points, and a quotation selector.
 */
final class WebAnnotations implements ExportFormat {
    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    private static final Map<String, String> TYPES = Map.of(
            "person", "Person",
            "organisation", "Organization",
            "outlet", "Organization",
            "group", "Organization",
            "document", "Text");

    @Override
    public String name() {
        return "annotations";
    }

    @Override
    public String mediaType() {
        return "application/ld+json; profile=\"" + CONTEXT + "\"";
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public byte[] write(ExportedArticle article) {
        List<JsonObjectBuilder> annotations = annotations(article);
        String address = article.address(this);
        JsonObjectBuilder page = new JsonObjectBuilder()
                .with("id", address + "#page")
                .with("type", "AnnotationPage")
                .with("partOf", address)
                .with("startIndex", 0)
                .with("items", annotations);
        return new JsonObjectBuilder()
                .with("@context", CONTEXT)
                .with("id", address)
                .with("type", "AnnotationCollection")
                .with(
                        "label",
                        "Who said what"
                                + article.reading()
                                        .headline()
                                        .map(headline -> ": " + headline.value())
                                        .orElse(""))
                .with("total", annotations.size())
                .with("generator", generator(article))
                .with("first", page)
                .with("last", address + "#page")
                .bytes();
    }

    private static List<JsonObjectBuilder> annotations(ExportedArticle article) {
        List<JsonObjectBuilder> annotations = new ArrayList<>();
        article.reading().attributions().forEach(attribution -> annotations.add(said(article, attribution)));
        article.reading().sources().forEach(source -> annotations.addAll(mentions(article, source)));
        return annotations;
    }

    private static JsonObjectBuilder said(ExportedArticle article, AttributionView attribution) {
        List<JsonObjectBuilder> bodies = new ArrayList<>();
        Optional<SourceView> source = article.source(attribution.source());
        source.ifPresent(who -> bodies.add(linked(article, who)));
        bodies.add(textual("describing", AttributionSentence.of(article, attribution))
                .with("language", "en"));
        bodies.add(textual("tagging", attribution.style()));
        if (!attribution.type().equals("assertion")) {
            bodies.add(textual("tagging", attribution.type()));
        }
        bodies.add(textual("tagging", attribution.channel().kind()));
        attribution.hedges().forEach(hedge -> bodies.add(textual("tagging", hedge)));
        return annotation(article, article.address(attribution), "describing")
                .with("body", bodies)
                .with(
                        "target",
                        attribution.contents().stream()
                                .map(content -> target(article, content))
                                .toList());
    }

    private static List<JsonObjectBuilder> mentions(ExportedArticle article, SourceView source) {
        List<JsonObjectBuilder> annotations = new ArrayList<>();
        for (SpanView mention : source.mentions()) {
            String id = article.address(source) + "#" + article.view().id() + "-" + mention.start();
            annotations.add(annotation(article, id, "identifying")
                    .with("body", agent(article, source))
                    .with("target", target(article, article.selector(mention.start(), mention.end()))));
        }
        return annotations;
    }

    private static JsonObjectBuilder annotation(ExportedArticle article, String id, String motivation) {
        return new JsonObjectBuilder()
                .with("id", id)
                .with("type", "Annotation")
                .with("motivation", motivation)
                .with("created", article.view().updatedAt().toString())
                .with("generator", article.engineAddress());
    }

    private static JsonObjectBuilder linked(ExportedArticle article, SourceView source) {
        return new JsonObjectBuilder()
                .with("type", "SpecificResource")
                .with("purpose", "linking")
                .with("source", agent(article, source));
    }

    private static JsonObjectBuilder agent(ExportedArticle article, SourceView source) {
        return new JsonObjectBuilder()
                .with("id", article.address(source))
                .with("type", TYPES.getOrDefault(source.kind(), "Text"))
                .with("name", source.name());
    }

    private static JsonObjectBuilder textual(String purpose, String value) {
        return new JsonObjectBuilder()
                .with("type", "TextualBody")
                .with("purpose", purpose)
                .with("format", "text/plain")
                .with("value", value);
    }

    private static JsonObjectBuilder target(ExportedArticle article, Selector selector) {
        JsonObjectBuilder position = new JsonObjectBuilder()
                .with("type", "TextPositionSelector")
                .with("start", selector.start())
                .with("end", selector.end());
        JsonObjectBuilder quotation = new JsonObjectBuilder()
                .with("type", "TextQuoteSelector")
                .with("exact", selector.exact())
                .with("prefix", selector.prefix())
                .with("suffix", selector.suffix());
        return new JsonObjectBuilder()
                .with("type", "SpecificResource")
                .with("source", article.textAddress())
                .with("selector", List.of(position, quotation));
    }

    private static JsonObjectBuilder generator(ExportedArticle article) {
        return new JsonObjectBuilder()
                .with("id", article.engineAddress())
                .with("type", "Software")
                .with("name", article.engineName());
    }
}
