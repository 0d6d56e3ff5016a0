package dev.sourceline.article;

import java.time.Instant;

/** One text that an article had, and what read it. */
record VersionView(int number, String sha256, Instant receivedAt, String engine, String lexicon, Instant readAt) {}
