package dev.sourceline.source;

/** What kind of source is meant; the engine's list, which this room does not know. */
enum SourceKind {
    PERSON,
    ORGANISATION,
    OUTLET,
    GROUP,
    DOCUMENT
}
