package dev.sourceline.engine.syntax;

import dev.sourceline.engine.anatomy.BlockKind;
import dev.sourceline.engine.text.Span;

/** A block that is read for attributions, with its tokens {@code [first, end)}. */
public record Paragraph(BlockKind kind, Span span, int first, int end) {}
