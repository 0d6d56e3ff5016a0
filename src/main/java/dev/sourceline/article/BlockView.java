package dev.sourceline.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * One part of the text.
 *
 * @param reason why it was set aside, where it was
 */
public record BlockView(
        String kind,
        int start,
        int end,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> reason) {}
