package dev.sourceline.article;

import java.time.Instant;

/** A version in the list of an article's versions, with the engine that read it. */
record VersionView(int number, String sha256, Instant receivedAt, String engine, String lexicon, Instant readAt) {}
