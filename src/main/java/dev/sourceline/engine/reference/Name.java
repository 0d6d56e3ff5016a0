package dev.sourceline.engine.reference;

/**
 * A proper name: the tokens {@code [first, end)}.
 *
 * @param lead the first capitalised word of the description before the name ({@code Ukrainian President} …), or {@code first}
 */
record Name(NameKind kind, int lead, int first, int end) {
    int length() {
        return end - first;
    }

    boolean isPerson() {
        return kind == NameKind.PERSON;
    }
}
