package dev.sourceline.attribution;

import dev.sourceline.article.IncomingArticle;
import dev.sourceline.platform.problem.InputError;
import dev.sourceline.platform.problem.ServiceException;
import dev.sourceline.platform.time.Rfc3339Instant;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Validates incoming articles and reports all errors at once. */
@ApplicationScoped
class IngestValidation {
    private static final int LONGEST_ADDRESS = 2000;
    private static final int LONGEST_NAME = 200;

    private final long maxText;

    IngestValidation(IngestConfig config) {
        this.maxText = config.maxText().asLongValue();
    }

    /** Validates an article whose metadata came in the JSON body; null for an empty body. */
    IncomingArticle fromJson(@Nullable NewArticle article) {
        if (article == null) {
            throw new ServiceException.Malformed("The body is empty; send a JSON object with the member “text”.");
        }
        return validate(article, (field, detail) -> InputError.at("/" + field, detail));
    }

    /** Validates an article whose metadata came as query parameters. */
    IncomingArticle fromQuery(NewArticle article) {
        return validate(article, InputError::of);
    }

    private IncomingArticle validate(NewArticle article, BiFunction<String, String, InputError> fault) {
        List<InputError> faults = new ArrayList<>();
        String text = text(article, faults);
        Fields fields = new Fields(fault, faults);
        Optional<URI> url = fields.read("url", article.url(), IngestValidation::url);
        Optional<String> publisher = fields.read("publisher", article.publisher(), IngestValidation::name);
        Optional<Instant> publishedAt = fields.read("publishedAt", article.publishedAt(), IngestValidation::instant);
        Optional<String> language = fields.read("language", article.language(), IngestValidation::language);
        if (!faults.isEmpty()) {
            throw new ServiceException.Invalid(faults);
        }
        return new IncomingArticle(text, url, publisher, publishedAt, language);
    }

    private String text(NewArticle article, List<InputError> faults) {
        String text = article.text().orElse("");
        if (text.isBlank()) {
            String detail = article.text().isEmpty() ? "The text is missing." : "The text is empty.";
            faults.add(new InputError(detail, Optional.of("/text"), Optional.empty()));
        }
        int bad = StrictTextDecoder.indexOfUnstorable(text);
        if (bad >= 0) {
            throw new ServiceException.Malformed("The text has " + StrictTextDecoder.name(text.charAt(bad))
                    + " at code point " + text.codePointCount(0, bad) + ".");
        }
        long size = text.getBytes(StandardCharsets.UTF_8).length;
        if (size > maxText) {
            throw new ServiceException.TooLarge(
                    "The text has " + size + " bytes; at most " + maxText + " are accepted.");
        }
        return text;
    }

    private static URI url(String value) {
        // java.net.URI cannot encode a lone surrogate.
        return Optional.of(value)
                .filter(address -> StrictTextDecoder.indexOfUnstorable(address) < 0)
                .flatMap(IncomingArticle::page)
                .filter(url -> url.toString().length() <= LONGEST_ADDRESS)
                .orElseThrow(() -> new IllegalArgumentException("is not the address of a page: give an absolute http or"
                        + " https URL of at most " + LONGEST_ADDRESS + " characters."));
    }

    private static String name(String value) {
        String name = value.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || StrictTextDecoder.indexOfUnstorable(name) >= 0) {
            throw new IllegalArgumentException("is not a name: give 1 to " + LONGEST_NAME + " characters.");
        }
        return name;
    }

    private static Instant instant(String value) {
        try {
            Instant instant = Rfc3339Instant.parse(value);
            // Within PostgreSQL's range of timestamps, 4713 BC to 294276, and within what anybody publishes.
            if (instant.isAfter(Instant.parse("1000-01-01T00:00:00Z"))
                    && instant.isBefore(Instant.parse("9999-12-31T00:00:00Z"))) {
                return instant;
            }
        } catch (DateTimeException _) {
            throw invalidInstant();
        }
        throw invalidInstant();
    }

    private static IllegalArgumentException invalidInstant() {
        return new IllegalArgumentException("is not " + Rfc3339Instant.DESCRIPTION + ".");
    }

    private static String language(String value) {
        try {
            String tag = new Locale.Builder().setLanguageTag(value).build().toLanguageTag();
            if (!tag.equals("und")) {
                return tag;
            }
        } catch (IllformedLocaleException _) {
            throw invalidLanguage();
        }
        throw invalidLanguage();
    }

    private static IllegalArgumentException invalidLanguage() {
        return new IllegalArgumentException("is not a language tag of BCP 47 such as en or pt-BR.");
    }

    /** Parses fields and collects their errors. */
    private record Fields(BiFunction<String, String, InputError> fault, List<InputError> faults) {
        <T> Optional<T> read(String field, Optional<String> value, Function<String, T> read) {
            try {
                return value.map(read);
            } catch (IllegalArgumentException e) {
                faults.add(fault.apply(field, "“" + value.orElse("") + "” " + e.getMessage()));
                return Optional.empty();
            }
        }
    }
}
