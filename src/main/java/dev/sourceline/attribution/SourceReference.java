package dev.sourceline.attribution;

import java.util.UUID;

/** A source where one is spoken of; more of it is in the directory. */
record SourceReference(UUID id, String name, String kind, boolean named) {}
