package dev.sourceline.engine.learning;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The weights of a linear model by the hash of their feature: a row of one weight for each label. Immutable.
 *
 * <p>As a file, big-endian: the count of rows and the labels as ints, the scale as a float, the hashes in ascending order as
 * ints, then the rows as shorts that times the scale are the weights.
 */
final class WeightTable {
    private final int labels;
    private final float scale;
    private final int[] hashes;
    private final short[] weights;
    private final int[] slots;
    private final int mask;

    /**
     * @param hashes ascending
     * @param weights row by row, in units of {@code scale}
     */
    WeightTable(int labels, float scale, int[] hashes, short[] weights) {
        this.labels = labels;
        this.scale = scale;
        this.hashes = hashes;
        this.weights = weights;
        this.mask = Math.max(2, Integer.highestOneBit(hashes.length * 2) * 2) - 1;
        this.slots = new int[mask + 1];
        for (int row = 0; row < hashes.length; row++) {
            int slot = hashes[row] & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = row + 1;
        }
    }

    int rows() {
        return hashes.length;
    }

    int nonZero() {
        int count = 0;
        for (short weight : weights) {
            count += weight == 0 ? 0 : 1;
        }
        return count;
    }

    String size() {
        return hashes.length + " features, " + nonZero() + " weights";
    }

    /** Adds the weights of {@code features} to {@code sums}, from place {@code at} on. */
    void addTo(Features features, float[] sums, int at) {
        for (int i = 0; i < features.size(); i++) {
            int row = row(features.get(i));
            if (row >= 0) {
                for (int label = 0; label < labels; label++) {
                    sums[at + label] += weights[row * labels + label] * scale;
                }
            }
        }
    }

    /** The sum of the weights of {@code features}, of a table with one label. */
    float sum(Features features) {
        int sum = 0;
        for (int i = 0; i < features.size(); i++) {
            int row = row(features.get(i));
            sum += row < 0 ? 0 : weights[row];
        }
        return sum * scale;
    }

    static WeightTable read(ByteBuffer in) {
        int rows = in.getInt();
        int labels = in.getInt();
        float scale = in.getFloat();
        var hashes = new int[rows];
        in.asIntBuffer().get(hashes);
        in.position(in.position() + Integer.BYTES * rows);
        var weights = new short[rows * labels];
        in.asShortBuffer().get(weights);
        in.position(in.position() + Short.BYTES * weights.length);
        return new WeightTable(labels, scale, hashes, weights);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(hashes.length);
        out.writeInt(labels);
        out.writeFloat(scale);
        for (int hash : hashes) {
            out.writeInt(hash);
        }
        for (short weight : weights) {
            out.writeShort(weight);
        }
    }

    private int row(int hash) {
        int slot = hash & mask;
        while (slots[slot] != 0) {
            int row = slots[slot] - 1;
            if (hashes[row] == hash) {
                return row;
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }
}
