package dev.sourceline.engine.reference;

/**
 * A proper name where it stands, as tokens {@code [first, end)}.
 *
 * @param lead the first capital word before the name that describes its bearer ({@code Ukrainian President} …), or
 *     {@code first}
 */
record Name(NameKind kind, int lead, int first, int end) {
    int length() {
        return end - first;
    }

    boolean isPerson() {
        return kind == NameKind.PERSON;
    }
}
