package dev.sourceline.engine.reference;

/** The kind of a proper name. */
enum NameKind {
    PERSON,
    OUTLET,
    ORGANISATION,
    PLACE,
    /** An origin or affiliation: {@code Ukrainian}, {@code Republican}. */
    ORIGIN,
    /** One capitalised word that may be a surname. */
    UNKNOWN
}
