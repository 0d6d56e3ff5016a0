package dev.sourceline.reference;

/** What a proper name is the name of. */
enum NameKind {
    PERSON,
    OUTLET,
    ORGANISATION,
    PLACE,
    /** Several people by what they have in common: {@code Iowa Democrats}. */
    PEOPLE,
    /** Where somebody comes from or stands: {@code Ukrainian}, {@code Republican}. */
    ORIGIN,
    /** One capital word that may be a surname. */
    UNKNOWN
}
