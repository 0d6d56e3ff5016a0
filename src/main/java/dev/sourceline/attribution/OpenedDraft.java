package dev.sourceline.attribution;

import dev.sourceline.article.ListedVersion;
import dev.sourceline.source.ResolvedSources;

/** A draft whose version and sources have their ids, in the transaction that keeps it. */
record OpenedDraft(ReadingDraft draft, ListedVersion version, ResolvedSources sources) {}
