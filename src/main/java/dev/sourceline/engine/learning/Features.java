package dev.sourceline.engine.learning;

import java.util.Arrays;

/** A reusable list of features. A feature is the hash of a template's number and of the one to three values in it. */
final class Features {
    private int[] hashes = new int[64];
    private int size;

    static int hash(int one, int other) {
        int h = one * 0x9E3779B1 ^ other;
        h = (h ^ (h >>> 15)) * 0x85EBCA77;
        h = (h ^ (h >>> 13)) * 0xC2B2AE3D;
        return h ^ (h >>> 16);
    }

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    int get(int index) {
        return hashes[index];
    }

    void add(int template, int value) {
        push(hash(template, value));
    }

    void add(int template, int one, int two) {
        push(hash(hash(template, one), two));
    }

    void add(int template, int one, int two, int three) {
        push(hash(hash(hash(template, one), two), three));
    }

    int[] toArray() {
        return Arrays.copyOf(hashes, size);
    }

    private void push(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        hashes[size++] = hash;
    }
}
