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
    private final List<NegotiableFormat> formats = new ArrayList<>();
    private final String currentVersionLinks;

    /**
     * Of formats that match equally well the first one wins: JSON where any media type will do, schema.org for any
     * JSON-LD.
     *
     * @param others formats of other features: the HTML page
     */
    ContentNegotiation(@All List<ExportFormat> others) {
        formats.add(NegotiableFormat.stored());
        for (ExportFormat format : List.of(
                new SchemaOrg(),
                new WebAnnotations(),
                new ProvDocument(),
                new Ninjs(),
                new AttributionTable(),
                new MarkdownArticle())) {
            formats.add(NegotiableFormat.of(format));
        }
        others.forEach(format -> formats.add(NegotiableFormat.of(format)));
        currentVersionLinks = links("?");
    }

    /** The format that {@code ?format=} names; a problem 400 for an unknown name. */
    NegotiableFormat named(String name) {
        return formats.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name));
    }

    /**
     * The best match for the header {@code Accept}: highest quality, then most specific range, then our own order.
     * Fails with 406 where no format is acceptable.
     */
    NegotiableFormat accepted(Optional<String> accept) {
        if (accept.isEmpty() || accept.get().equals("*/*") || accept.get().equals("application/json")) {
            return formats.getFirst();
        }
        List<MediaRange> ranges = MediaRange.parse(accept.get());
        NegotiableFormat best = formats.getFirst();
        Fit fit = Fit.NONE;
        for (NegotiableFormat format : formats) {
            Fit candidate = Fit.of(format.type(), ranges);
            if (candidate.isBetterThan(fit)) {
                best = format;
                fit = candidate;
            }
        }
        if (fit.quality() == 0) {
            throw new ServiceException.NotAcceptable(accept.get(), available());
        }
        return best;
    }

    /** The header {@code Link} with all formats as alternates, relative to the article's address. */
    String links(Optional<Integer> version) {
        return version.map(number -> links("?version=" + number + "&")).orElse(currentVersionLinks);
    }

    private String links(String query) {
        return formats.stream()
                .map(format -> "<" + query + "format=" + format.name() + ">; rel=\"alternate\"; type=\""
                        + format.mediaType().replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(", "));
    }

    private List<AvailableFormat> available() {
        return formats.stream()
                .map(format -> new AvailableFormat(format.name(), format.mediaType()))
                .toList();
    }

    private ServiceException unknown(String name) {
        String known = formats.stream().map(NegotiableFormat::name).collect(Collectors.joining(", "));
        return new ServiceException.BadParameter("format", "“" + name + "” is none of " + known + ".");
    }

    /**
     * How well a media type matches an {@code Accept} header; the most specific matching range decides the
     * quality.
     */
    private record Fit(double quality, int specificity) {
        static final Fit NONE = new Fit(0, 0);

        static Fit of(MediaRange type, List<MediaRange> ranges) {
            Fit closest = NONE;
            for (MediaRange range : ranges) {
                int specificity = range.specificity(type);
                if (specificity > closest.specificity) {
                    closest = new Fit(range.quality(), specificity);
                }
            }
            return closest;
        }

        boolean isBetterThan(Fit other) {
            return quality > other.quality
                    || (quality == other.quality && quality > 0 && specificity > other.specificity);
        }
    }
}
