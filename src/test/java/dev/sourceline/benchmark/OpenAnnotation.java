package dev.sourceline.benchmark;

import dev.sourceline.engine.extraction.SourceForm;
import dev.sourceline.engine.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One attribution of the open corpus.
 *
 * @param name the fullest name in the text, empty if the source is not named
 * @param fields the optional fields of the scheme: channel, relay, title, affiliation
 */
record OpenAnnotation(
        Style style,
        Type type,
        Polarity polarity,
        boolean optional,
        boolean headline,
        List<Span> content,
        List<Span> cue,
        List<Span> source,
        SourceClass sourceClass,
        String name,
        Map<String, String> fields) {

    enum Style {
        DIRECT,
        INDIRECT,
        MIXED
    }

    /** The types of the Penn Discourse Treebank, and questions as a type of their own. */
    enum Type {
        ASSERTION,
        BELIEF,
        FACT,
        EVENTUALITY,
        QUESTION
    }

    enum Polarity {
        POSITIVE,
        NEGATED,
        HYPOTHETICAL
    }

    enum SourceClass {
        PERSON,
        ORGANISATION,
        OUTLET,
        GROUP,
        DOCUMENT,
        UNNAMED,
        /** The text gives no source. */
        NOBODY;

        String entityType() {
            return switch (this) {
                case PERSON -> "person";
                case ORGANISATION, OUTLET, GROUP -> "organisation";
                case DOCUMENT -> "document";
                case UNNAMED -> "anonymous";
                case NOBODY -> "";
            };
        }

        boolean isNamed() {
            return switch (this) {
                case PERSON, ORGANISATION, OUTLET, GROUP, DOCUMENT -> true;
                case UNNAMED, NOBODY -> false;
            };
        }
    }

    Quote quote() {
        return new Quote(
                style.name().toLowerCase(Locale.ROOT),
                content,
                cue,
                source,
                sourceClass.isNamed() ? name : "",
                sourceClass.entityType(),
                List.of(),
                List.of(),
                optional,
                "",
                SourceForm.NONE,
                1);
    }
}
