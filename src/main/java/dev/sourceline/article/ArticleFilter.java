package dev.sourceline.article;

import dev.sourceline.platform.problem.CodeList;
import dev.sourceline.platform.problem.ServiceException;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters that filter and order a list of articles. */
@RegisterForReflection
record ArticleFilter(
        @QueryParam("publisher") @Parameter(description = "The id or the name of the publisher")
        Optional<String> publisher,

        @QueryParam("author") @Parameter(description = "The name of one who wrote it, in full")
        Optional<String> author,

        @QueryParam("language")
        @Parameter(description = "A BCP 47 tag: pt finds what is in pt, pt-BR and pt-PT, pt-BR only what is in pt-BR")
        Optional<String> language,

        @QueryParam("source") @Parameter(description = "The id of a source that appears in it")
        Optional<UUID> source,

        @QueryParam("channel")
        @Parameter(description = "How something that it attributes was said: speech, press_report …")
        @CodeList(ChannelKind.class)
        Optional<String> channel,

        @QueryParam("has")
        @Parameter(
                description =
                        "What there must be in it: attribution, relay (something that was passed on), unnamed_source,"
                                + " hedge, author, credit, comment_sought, update, correction, clarification or editors_note")
        @CodeList(ArticleFeature.class)
        Optional<String> has,

        @QueryParam("publishedFrom") @Parameter(description = "Published then or later")
        Optional<Instant> publishedFrom,

        @QueryParam("publishedTo") @Parameter(description = "Published before then")
        Optional<Instant> publishedTo,

        @QueryParam("updatedSince") @Parameter(description = "Kept or changed then or later")
        Optional<Instant> updatedSince,

        @QueryParam("q")
        @Parameter(description = "Words of the text; “…” for a phrase, - for words that must not be there")
        Optional<String> q,

        @QueryParam("sort")
        @Parameter(
                description = "What is newest first: received, the time of arrival; published, which leaves out what"
                        + " states no day of publication; updated, the time of the last change. If not given, published"
                        + " with publishedFrom or publishedTo, else updated with updatedSince, else received")
        @CodeList(ArticleOrder.class)
        Optional<String> sort) {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}");

    /** Matches all articles. */
    static final ArticleFilter NONE = withSource(Optional.empty());

    /** Matches articles in which a source appears. */
    static ArticleFilter withSource(Optional<UUID> source) {
        return new ArticleFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                source,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The normalised language tag. */
    Optional<String> languageTag() {
        return language.map(tag -> {
            if (!LANGUAGE.matcher(tag).matches()) {
                throw new ServiceException.BadParameter(
                        "language", "“" + tag + "” is not a language tag of BCP 47 such as en or pt-BR.");
            }
            return tag.toLowerCase(Locale.ROOT);
        });
    }

    ArticleOrder order() {
        return sort.map(ArticleOrder::of).orElseGet(this::defaultOrder);
    }

    /** Whether it bounds a time other than the one that the list is ordered by. */
    boolean isBoundedByAnotherTime() {
        return (isBoundedByPublication() && order() != ArticleOrder.PUBLISHED)
                || (updatedSince.isPresent() && order() != ArticleOrder.UPDATED);
    }

    boolean isBoundedByPublication() {
        return publishedFrom.isPresent() || publishedTo.isPresent();
    }

    private ArticleOrder defaultOrder() {
        if (isBoundedByPublication()) {
            return ArticleOrder.PUBLISHED;
        }
        return updatedSince.isPresent() ? ArticleOrder.UPDATED : ArticleOrder.RECEIVED;
    }
}
