package dev.sourceline.engine.anatomy;

import dev.sourceline.engine.text.Span;
import java.util.Optional;

/**
 * A block of an article. Blocks are in reading order and do not overlap; only white space separates them.
 *
 * @param reason why the block was set aside, one of a few codes ({@code repeated}, {@code promotion}); empty for the article
 *     proper
 */
public record Block(BlockKind kind, Span span, Optional<String> reason) {}
