package dev.sourceline.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * A block of the text.
 *
 * @param reason why the block is not part of the article proper; absent where it is
 */
public record BlockView(
        String kind,
        int start,
        int end,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> reason) {}
