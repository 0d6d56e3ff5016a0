package dev.sourceline.export;

import dev.sourceline.platform.problem.AvailableFormat;
import dev.sourceline.platform.problem.ServiceException;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Content negotiation: the formats that an article is available in, and the choice of one for a request. */
@ApplicationScoped
class ContentNegotiation {
    private final List<NegotiableFormat> offers = new ArrayList<>();
    private final String linksOfTheLastVersion;

    /**
     * Of formats that match equally well the first one wins: JSON where any media type will do, schema.org for any
     * JSON-LD.
     *
     * @param others formats of other features: the HTML page
     */
    ContentNegotiation(@All List<ExportFormat> others) {
        offers.add(NegotiableFormat.stored());
        for (ExportFormat format : List.of(
                new SchemaOrg(),
                new WebAnnotations(),
                new ProvDocument(),
                new Ninjs(),
                new AttributionTable(),
                new MarkdownArticle())) {
            offers.add(NegotiableFormat.of(format));
        }
        others.forEach(format -> offers.add(NegotiableFormat.of(format)));
        linksOfTheLastVersion = links("?");
    }

    /** The format that {@code ?format=} names; a problem 400 for an unknown name. */
    NegotiableFormat named(String name) {
        return offers.stream()
                .filter(offer -> offer.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name));
    }

    /**
     * The best match for the header {@code Accept}: highest quality, then most specific range, then our own order.
     * Fails with 406 where no format is acceptable.
     */
    NegotiableFormat accepted(Optional<String> accept) {
        if (accept.isEmpty() || accept.get().equals("*/*") || accept.get().equals("application/json")) {
            return offers.getFirst();
        }
        List<MediaRange> ranges = MediaRange.parse(accept.get());
        NegotiableFormat best = offers.getFirst();
        Fit fit = Fit.NONE;
        for (NegotiableFormat offer : offers) {
            Fit found = Fit.of(offer.type(), ranges);
            if (found.isBetterThan(fit)) {
                best = offer;
                fit = found;
            }
        }
        if (fit.quality() == 0) {
            throw new ServiceException.NotAcceptable(accept.get(), available());
        }
        return best;
    }

    /** The header {@code Link} with all formats as alternates, relative to the article's address. */
    String links(Optional<Integer> version) {
        return version.map(number -> links("?version=" + number + "&")).orElse(linksOfTheLastVersion);
    }

    private String links(String query) {
        return offers.stream()
                .map(offer -> "<" + query + "format=" + offer.name() + ">; rel=\"alternate\"; type=\""
                        + offer.mediaType().replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(", "));
    }

    private List<AvailableFormat> available() {
        return offers.stream()
                .map(offer -> new AvailableFormat(offer.name(), offer.mediaType()))
                .toList();
    }

    private ServiceException unknown(String name) {
        String known = offers.stream().map(NegotiableFormat::name).collect(Collectors.joining(", "));
        return new ServiceException.BadParameter("format", "“" + name + "” is none of " + known + ".");
    }

    /**
     * How well a media type matches an {@code Accept} header; the most specific matching range decides the
     * quality.
     */
    private record Fit(double quality, int closeness) {
        static final Fit NONE = new Fit(0, 0);

        static Fit of(MediaRange type, List<MediaRange> ranges) {
            Fit closest = NONE;
            for (MediaRange range : ranges) {
                int closeness = range.closeness(type);
                if (closeness > closest.closeness) {
                    closest = new Fit(range.quality(), closeness);
                }
            }
            return closest;
        }

        boolean isBetterThan(Fit other) {
            return quality > other.quality || (quality == other.quality && quality > 0 && closeness > other.closeness);
        }
    }
}
