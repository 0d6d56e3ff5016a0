package dev.sourceline.article;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What the publisher says about a change.
 *
 * @param names the people and outlets it names
 */
public record NoteView(String kind, Optional<OffsetDateTime> statedAt, List<String> names, int start, int end) {}
