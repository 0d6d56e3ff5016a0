package dev.sourceline.engine.learning;

import java.util.Arrays;

/** Numbers the hashes of features in order of first occurrence, and counts them. */
final class FeatureIndex {
    private int[] slots = new int[1 << 16];
    private int[] hashes = new int[1 << 15];
    private int[] counts = new int[1 << 15];
    private int size;

    int add(int hash) {
        int slot = slot(hash);
        if (slots[slot] == 0) {
            if (2 * size >= slots.length) {
                grow();
                slot = slot(hash);
            }
            if (size == hashes.length) {
                hashes = Arrays.copyOf(hashes, 2 * size);
                counts = Arrays.copyOf(counts, 2 * size);
            }
            hashes[size] = hash;
            slots[slot] = ++size;
        }
        int number = slots[slot] - 1;
        counts[number]++;
        return number;
    }

    int size() {
        return size;
    }

    int hash(int number) {
        return hashes[number];
    }

    int count(int number) {
        return counts[number];
    }

    private int slot(int hash) {
        int slot = hash & (slots.length - 1);
        while (slots[slot] != 0 && hashes[slots[slot] - 1] != hash) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void grow() {
        slots = new int[4 * slots.length];
        for (int i = 0; i < size; i++) {
            slots[slot(hashes[i])] = i + 1;
        }
    }
}
