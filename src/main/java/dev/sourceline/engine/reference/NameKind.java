package dev.sourceline.engine.reference;

/** What a proper name is the name of. */
enum NameKind {
    PERSON,
    OUTLET,
    ORGANISATION,
    PLACE,
    /** Where somebody comes from or stands: {@code Ukrainian}, {@code Republican}. */
    ORIGIN,
    /** One capital word that may be a surname. */
    UNKNOWN
}
