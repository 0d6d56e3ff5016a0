package dev.sourceline.benchmark;

import dev.sourceline.engine.extraction.SourceForm;
import dev.sourceline.engine.text.Span;
import java.util.List;

/**
 * One attribution as the protocol sees it, annotated by people or found by the engine.
 *
 * @param type {@code direct}, {@code indirect} or {@code mixed}
 * @param entity who is meant, empty where nobody is named
 * @param entityType {@code person}, {@code organisation}, {@code document}, {@code anonymous} or empty
 * @param alternatives other stretches that name the source just as well
 * @param chain other mentions of the same source
 * @param optional whether a reader may leave it out
 * @param rule the engine's rule, empty where people annotated
 * @param form how the engine takes the source to be named
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
