package dev.sourceline.export;

import dev.sourceline.article.AuthorView;
import dev.sourceline.article.CreditView;
import dev.sourceline.article.NoteView;
import dev.sourceline.attribution.AttributionView;
import dev.sourceline.attribution.HopView;
import dev.sourceline.attribution.SourceView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A news item by <a href="https://iptc.org/standards/ninjs/">IPTC ninjs 3.1</a>, the exchange format of
 * newsrooms.
 */
final class Ninjs implements ExportFormat {
    private static final String PLAIN = "text/plain";
    private static final String PUBLISHER = "publisher";

    @Override
    public String name() {
        return "ninjs";
    }

    @Override
    public String mediaType() {
        return "application/vnd.iptc.ninjs+json";
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public byte[] write(ExportedArticle article) {
        var view = article.view();
        var reading = article.reading();
        Map<String, String> roles = roles(article);
        return new JsonObjectBuilder()
                .with("uri", article.address())
                .with("standard", standard())
                .with("type", "text")
                .with("representationType", "full")
                .with("pubStatus", "usable")
                .with("version", Integer.toString(view.version()))
                .with("firstCreated", view.receivedAt().toString())
                .with("versionCreated", view.updatedAt().toString())
                .with("contentCreated", article.publishedAt())
                .with("language", reading.language())
                .with(
                        "headlines",
                        reading.headline().stream()
                                .map(headline -> value("main", headline.value()))
                                .toList())
                .with("by", Optional.of(String.join(", ", article.authors())).filter(by -> !by.isEmpty()))
                .with("bodies", List.of(body(article)))
                .with(
                        "descriptions",
                        reading.notes().stream()
                                .map(note -> note(article, note))
                                .toList())
                .with("people", people(article, roles))
                .with("organisations", organisations(article, roles))
                .with("infoSources", infoSources(article, roles))
                .with("altIds", altIds(article))
                .with("renditions", renditions(article))
                .with("associations", pictures(article))
                .bytes();
    }

    private static JsonObjectBuilder standard() {
        return new JsonObjectBuilder()
                .with("name", "ninjs")
                .with("version", "3.1")
                .with("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#");
    }

    private static JsonObjectBuilder value(String role, String value) {
        return new JsonObjectBuilder()
                .with("role", role)
                .with("contentType", PLAIN)
                .with("value", value);
    }

    private static JsonObjectBuilder body(ExportedArticle article) {
        String body = ExportedBlocks.body(article);
        return value("main", body)
                .with("charCount", body.codePointCount(0, body.length()))
                .with("wordCount", article.reading().words());
    }

    private static JsonObjectBuilder note(ExportedArticle article, NoteView note) {
        return value(note.kind(), article.words(note.start(), note.end()));
    }

    private static List<JsonObjectBuilder> people(ExportedArticle article, Map<String, String> roles) {
        List<JsonObjectBuilder> people = new ArrayList<>();
        for (AuthorView author : article.reading().authors()) {
            people.add(new JsonObjectBuilder().with("name", author.name()).with("rel", "author"));
        }
        article.reading().sources().stream()
                .filter(source -> source.kind().equals("person"))
                .forEach(source -> people.add(related(article, source, roles)));
        return people;
    }

    private static List<JsonObjectBuilder> organisations(ExportedArticle article, Map<String, String> roles) {
        List<JsonObjectBuilder> organisations = new ArrayList<>();
        List<SourceView> sources = article.reading().sources();
        if (sources.stream().noneMatch(source -> role(source, roles).equals(PUBLISHER))) {
            article.reading()
                    .publisher()
                    .ifPresent(publisher -> organisations.add(new JsonObjectBuilder()
                            .with("name", publisher.value())
                            .with("rel", PUBLISHER)));
        }
        sources.stream()
                .filter(source ->
                        source.kind().equals("organisation") || source.kind().equals("outlet"))
                .forEach(source -> organisations.add(related(article, source, roles)));
        return organisations;
    }

    private static JsonObjectBuilder related(ExportedArticle article, SourceView source, Map<String, String> roles) {
        return new JsonObjectBuilder()
                .with("name", source.name())
                .with("rel", role(source, roles))
                .with("uri", article.address(source));
    }

    private static List<JsonObjectBuilder> infoSources(ExportedArticle article, Map<String, String> roles) {
        return article.reading().sources().stream()
                .map(source -> new JsonObjectBuilder()
                        .with("name", source.name())
                        .with("role", role(source, roles))
                        .with("uri", article.address(source)))
                .toList();
    }

    /** The role of each source in the first attribution chain that has it, by the source's key. */
    private static Map<String, String> roles(ExportedArticle article) {
        Map<String, String> roles = new HashMap<>();
        for (AttributionView attribution : article.reading().attributions()) {
            for (HopView hop : attribution.relay()) {
                hop.source().ifPresent(source -> roles.putIfAbsent(source, hop.role()));
            }
        }
        return roles;
    }

    private static String role(SourceView source, Map<String, String> roles) {
        return roles.getOrDefault(source.key(), "originator");
    }

    private static List<JsonObjectBuilder> altIds(ExportedArticle article) {
        List<JsonObjectBuilder> ids = new ArrayList<>();
        ids.add(new JsonObjectBuilder()
                .with("role", "sha256")
                .with("value", article.view().sha256()));
        article.view()
                .url()
                .ifPresent(url ->
                        ids.add(new JsonObjectBuilder().with("role", "url").with("value", url)));
        return ids;
    }

    private static List<JsonObjectBuilder> renditions(ExportedArticle article) {
        List<JsonObjectBuilder> renditions = new ArrayList<>();
        renditions.add(new JsonObjectBuilder()
                .with("name", "text")
                .with("href", article.textAddress())
                .with("contentType", PLAIN));
        article.view()
                .url()
                .ifPresent(url -> renditions.add(new JsonObjectBuilder()
                        .with("name", "web")
                        .with("href", url)
                        .with("contentType", "text/html")));
        return renditions;
    }

    private static List<JsonObjectBuilder> pictures(ExportedArticle article) {
        List<JsonObjectBuilder> pictures = new ArrayList<>();
        for (CreditView credit : article.reading().credits()) {
            String line = article.words(credit.start(), credit.end());
            pictures.add(new JsonObjectBuilder()
                    .with("name", line)
                    .with("rel", "illustration")
                    .with("uri", article.address() + "#picture-" + pictures.size())
                    .with("type", "picture")
                    .with("by", credit.photographer())
                    .with("infoSources", providers(credit)));
        }
        return pictures;
    }

    private static List<JsonObjectBuilder> providers(CreditView credit) {
        List<JsonObjectBuilder> providers = new ArrayList<>();
        credit.agency()
                .ifPresent(agency -> providers.add(
                        new JsonObjectBuilder().with("name", agency).with("role", "agency")));
        credit.via()
                .ifPresent(via ->
                        providers.add(new JsonObjectBuilder().with("name", via).with("role", "distributor")));
        return providers;
    }
}
