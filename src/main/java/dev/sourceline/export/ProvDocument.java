package dev.sourceline.export;

import dev.sourceline.article.AuthorView;
import dev.sourceline.attribution.AttributionView;
import dev.sourceline.attribution.SourceView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The provenance of every attribution, from its origin through its relays to the reader, and of the extraction
 * itself, in <a href="https://www.w3.org/TR/prov-o/">PROV-O</a>.
 */
final class ProvDocument implements ExportFormat {
    private static final String ENTITY = "prov:Entity";
    private static final Map<String, String> TYPES = Map.of(
            "person", "prov:Person",
            "organisation", "prov:Organization",
            "outlet", "prov:Organization",
            "group", "prov:Agent",
            "document", ENTITY);
    private static final List<String> LINKS = List.of(
            "wasAttributedTo",
            "wasDerivedFrom",
            "wasQuotedFrom",
            "hadPrimarySource",
            "wasRevisionOf",
            "specializationOf",
            "wasGeneratedBy",
            "wasAssociatedWith",
            "actedOnBehalfOf",
            "used");

    @Override
    public String name() {
        return "prov";
    }

    @Override
    public String mediaType() {
        return "application/ld+json; profile=\"http://www.w3.org/ns/prov\"";
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public byte[] write(ExportedArticle article) {
        List<JsonObjectBuilder> graph = new ArrayList<>();
        graph.add(published(article));
        graph.add(text(article));
        graph.add(engine(article));
        graph.add(reading(article));
        graph.addAll(publishers(article));
        article.reading().sources().forEach(source -> graph.add(source(article, source)));
        article.reading().attributions().forEach(attribution -> graph.addAll(chain(article, attribution)));
        return new JsonObjectBuilder()
                .with("@context", context())
                .with("@graph", graph)
                .bytes();
    }

    private static JsonObjectBuilder context() {
        JsonObjectBuilder context = new JsonObjectBuilder()
                .with("prov", "http://www.w3.org/ns/prov#")
                .with("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
                .with("xsd", "http://www.w3.org/2001/XMLSchema#")
                .with("id", "@id")
                .with("type", "@type")
                .with("label", "rdfs:label")
                .with("value", "prov:value")
                .with("generatedAtTime", typed("prov:generatedAtTime", "xsd:dateTime"))
                .with("isPartOf", typed("http://purl.org/dc/terms/isPartOf", "@id"))
                .with("created", typed("http://purl.org/dc/terms/created", "xsd:date"));
        LINKS.forEach(link -> context.with(link, typed("prov:" + link, "@id")));
        return context;
    }

    private static JsonObjectBuilder typed(String id, String type) {
        return new JsonObjectBuilder().with("@id", id).with("@type", type);
    }

    private static JsonObjectBuilder published(ExportedArticle article) {
        var reading = article.reading();
        List<String> makers = new ArrayList<>();
        for (int i = 0; i < reading.authors().size(); i++) {
            makers.add(author(article, i));
        }
        reading.publisher().ifPresent(_ -> makers.add(publisher(article)));
        return node(article.address(), ENTITY)
                .with("label", reading.headline().map(headline -> headline.value()))
                .with("generatedAtTime", article.publishedAt())
                .withWords("wasAttributedTo", makers);
    }

    private static JsonObjectBuilder text(ExportedArticle article) {
        int version = article.view().version();
        Optional<String> before = version > 1 ? Optional.of(article.textAddress(version - 1)) : Optional.empty();
        return node(article.textAddress(), ENTITY)
                .with("label", "Version " + version)
                .with("specializationOf", article.address())
                .with("wasRevisionOf", before);
    }

    private static JsonObjectBuilder engine(ExportedArticle article) {
        return node(article.engineAddress(), "prov:SoftwareAgent").with("label", article.engineName());
    }

    private static JsonObjectBuilder reading(ExportedArticle article) {
        return node(activity(article), "prov:Activity")
                .with("used", article.textAddress())
                .with("wasAssociatedWith", article.engineAddress());
    }

    private static List<JsonObjectBuilder> publishers(ExportedArticle article) {
        var reading = article.reading();
        List<JsonObjectBuilder> agents = new ArrayList<>();
        Optional<String> employer = reading.publisher().map(_ -> publisher(article));
        for (int i = 0; i < reading.authors().size(); i++) {
            AuthorView author = reading.authors().get(i);
            agents.add(node(author(article, i), "prov:Person")
                    .with("label", author.name())
                    .with("actedOnBehalfOf", employer));
        }
        reading.publisher()
                .ifPresent(stated ->
                        agents.add(node(publisher(article), "prov:Organization").with("label", stated.value())));
        return agents;
    }

    private static JsonObjectBuilder source(ExportedArticle article, SourceView source) {
        return node(article.address(source), TYPES.getOrDefault(source.kind(), "prov:Agent"))
                .with("label", source.name());
    }

    /** The chain of entities: the original statement, each relay's version of it, the words in this article. */
    private static List<JsonObjectBuilder> chain(ExportedArticle article, AttributionView attribution) {
        List<JsonObjectBuilder> chain = new ArrayList<>();
        String address = article.address(attribution);
        Optional<SourceView> source = article.source(attribution.source());
        String origin;
        if (source.filter(ProvDocument::isDocument).isPresent()) {
            origin = article.address(source.get());
        } else {
            origin = address + "#said";
            chain.add(node(origin, ENTITY)
                    .with("wasAttributedTo", source.map(article::address))
                    .with(
                            "created",
                            attribution
                                    .saidAt()
                                    .flatMap(said -> said.resolved())
                                    .map(Object::toString)));
        }
        String last = origin;
        for (Optional<SourceView> relay : article.relays(attribution)) {
            String report = address + "#report-" + chain.size();
            chain.add(node(report, ENTITY)
                    .with("wasDerivedFrom", last)
                    .with("wasAttributedTo", relay.map(article::address)));
            last = report;
        }
        boolean quoted = !attribution.style().equals("indirect");
        chain.add(node(address, ENTITY)
                .with("value", AttributedWords.joined(attribution))
                .with(quoted ? "wasQuotedFrom" : "wasDerivedFrom", last)
                .with("hadPrimarySource", origin)
                .with("wasGeneratedBy", activity(article))
                .with("isPartOf", article.textAddress()));
        return chain;
    }

    private static JsonObjectBuilder node(String id, String type) {
        return new JsonObjectBuilder().with("id", id).with("type", type);
    }

    private static boolean isDocument(SourceView source) {
        return source.kind().equals("document");
    }

    private static String activity(ExportedArticle article) {
        return article.textAddress() + "#reading";
    }

    private static String author(ExportedArticle article, int number) {
        return article.address() + "#author-" + number;
    }

    private static String publisher(ExportedArticle article) {
        return article.address() + "#publisher";
    }
}
