package dev.sourceline.engine.syntax;

import dev.sourceline.engine.anatomy.BlockKind;
import dev.sourceline.engine.text.Span;

/**
 * A part of the text that a reader reads, as the anatomy gives it, with its tokens {@code [first, end)}.
 */
public record Paragraph(BlockKind kind, Span span, int first, int end) {}
