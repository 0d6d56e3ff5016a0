package dev.sourceline.export;

import dev.sourceline.article.AuthorView;
import dev.sourceline.attribution.ArticleView;
import dev.sourceline.attribution.AttributionView;
import dev.sourceline.attribution.HopView;
import dev.sourceline.attribution.ReadingView;
import dev.sourceline.attribution.SourceView;
import dev.sourceline.engine.text.CodePoints;
import dev.sourceline.engine.text.Selector;
import dev.sourceline.engine.text.Span;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A stored article as the export formats read it: its reading, its text, and the addresses of its parts.
 * Immutable. Offsets count code points.
 */
public final class ExportedArticle {
    private final ArticleView view;
    private final String text;
    private final CodePoints codePoints;
    private final Map<String, SourceView> sources = new HashMap<>();
    private final URI service;

    /**
     * @param text the text of the exported version
     * @param service the base address of this service, ending with a slash
     */
    ExportedArticle(ArticleView view, String text, URI service) {
        this.view = view;
        this.text = text;
        this.codePoints = CodePoints.of(text);
        this.service = service;
        view.reading().sources().forEach(source -> sources.put(source.key(), source));
    }

    public ArticleView view() {
        return view;
    }

    public ReadingView reading() {
        return view.reading();
    }

    /** The authors' names, in order. */
    public List<String> authors() {
        return reading().authors().stream().map(AuthorView::name).toList();
    }

    /** The time of publication, in RFC 3339 form. */
    Optional<String> publishedAt() {
        return reading().publishedAt().map(stated -> Rfc3339Times.of(stated.value()));
    }

    String text() {
        return text;
    }

    /** The text between two offsets. */
    public String words(int start, int end) {
        return codePoints.units(new Span(start, end)).in(text);
    }

    Selector selector(int start, int end) {
        return Selector.of(text, codePoints, codePoints.units(new Span(start, end)));
    }

    public Optional<SourceView> source(Optional<String> key) {
        return key.map(sources::get);
    }

    /** The relays in order, without the original source and the publisher; an unnamed relay is an empty element. */
    public List<Optional<SourceView>> relays(AttributionView attribution) {
        return attribution.relay().stream()
                .filter(hop -> hop.role().equals("relay"))
                .map(HopView::source)
                .map(this::source)
                .toList();
    }

    String address() {
        return service + "v1/articles/" + view.id();
    }

    String address(ExportFormat format) {
        return address() + "?version=" + view.version() + "&format=" + format.name();
    }

    /** The address of the text that all offsets refer to. */
    String textAddress() {
        return textAddress(view.version());
    }

    String textAddress(int version) {
        return address() + "/text?version=" + version;
    }

    String address(AttributionView attribution) {
        return attribution.id().map(id -> service + "v1/attributions/" + id).orElseThrow();
    }

    String address(SourceView source) {
        return source.id().map(id -> service + "v1/sources/" + id).orElseThrow();
    }

    String engineAddress() {
        return service + "#engine";
    }

    String engineName() {
        return "Sourceline engine " + reading().engine().version() + ", lexicon "
                + reading().engine().lexicon();
    }
}
