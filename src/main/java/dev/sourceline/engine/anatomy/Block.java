package dev.sourceline.engine.anatomy;

import dev.sourceline.engine.text.Span;
import java.util.Optional;

/**
 * One part of an article. Blocks are in reading order and do not overlap; only white space stands between them.
 *
 * @param reason why a block that is not read was set aside, as one of a few fixed words ({@code repeated},
 *     {@code promotion}); empty for the article proper
 */
public record Block(BlockKind kind, Span span, Optional<String> reason) {}
