package dev.sourceline.benchmark;

import dev.sourceline.engine.extraction.SourceForm;
import dev.sourceline.engine.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One attribution of the open corpus.
 *
 * @param name the fullest name that the text gives, empty where the text names nobody
 * @param fields what the scheme leaves to the annotator: channel, relay, title, affiliation
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

    /** As in the Penn Discourse Treebank, and questions apart. */
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
        /** The text does not say whose words they are. */
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
