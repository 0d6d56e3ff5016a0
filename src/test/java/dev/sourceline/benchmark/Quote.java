package dev.sourceline.benchmark;

import dev.sourceline.engine.extraction.SourceForm;
import dev.sourceline.engine.text.Span;
import java.util.List;

/**
 * One attribution in the form of the protocol, annotated by people or found by the engine.
 *
 * @param type {@code direct}, {@code indirect} or {@code mixed}
 * @param entity the name of the source, empty if unnamed
 * @param entityType {@code person}, {@code organisation}, {@code document}, {@code anonymous} or empty
 * @param alternatives other spans that are equally right as the source
 * @param chain other mentions of the same source
 * @param optional whether the attribution may be omitted
 * @param rule the engine's rule, empty for an annotation
 * @param form how the text names the source, according to the engine
 */
public record Quote(
        String type,
        List<Span> content,
        List<Span> cue,
        List<Span> source,
        String entity,
        String entityType,
        List<Span> alternatives,
        List<Span> chain,
        boolean optional,
        String rule,
        SourceForm form,
        double confidence) {}
