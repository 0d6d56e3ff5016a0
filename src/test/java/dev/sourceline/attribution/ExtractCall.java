package dev.sourceline.attribution;

import dev.sourceline.article.IncomingArticle;
import dev.sourceline.engine.extraction.Extractor;
import dev.sourceline.engine.extraction.KnownMetadata;
import dev.sourceline.engine.extraction.Reading;
import dev.sourceline.platform.problem.ServiceException;
import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.util.Optional;

/** {@code POST /v1/extract} without HTTP, on the members of its JSON. */
public final class ExtractCall {
    private static final MemorySize LONGEST_TEXT = new MemorySize(BigInteger.valueOf(1 << 20));

    private final IngestValidation validation = new IngestValidation(() -> LONGEST_TEXT);
    private final Extractor extractor = Extractor.create();

    /** The members of the request; an absent one is empty. */
    public record Members(
            String text,
            Optional<String> url,
            Optional<String> publisher,
            Optional<String> publishedAt,
            Optional<String> language) {}

    /** The response; empty where the caller would get a problem. */
    public Optional<Answer> answer(Members members) {
        IncomingArticle incoming;
        try {
            incoming = validation.fromJson(new NewArticle(
                    Optional.of(members.text()),
                    members.url(),
                    members.publisher(),
                    members.publishedAt(),
                    members.language()));
        } catch (ServiceException _) {
            return Optional.empty();
        }
        KnownMetadata known = new KnownMetadata(incoming.publisher(), incoming.publishedAt());
        Reading reading = extractor.extract(incoming.text(), known);
        int shown = ReadingMapper.view(reading, incoming).attributions().size();
        return Optional.of(new Answer(known, reading, shown));
    }

    /**
     * A response.
     *
     * @param shown how many attributions it contains
     */
    public record Answer(KnownMetadata known, Reading reading, int shown) {}
}
