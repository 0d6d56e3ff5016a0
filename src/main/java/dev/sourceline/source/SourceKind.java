package dev.sourceline.source;

/** The kinds of sources; the codes equal the engine's, which this package does not depend on. */
enum SourceKind {
    PERSON,
    ORGANISATION,
    OUTLET,
    GROUP,
    DOCUMENT
}
