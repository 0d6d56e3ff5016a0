package dev.sourceline.engine.learning;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/**
 * All weights of the learned parts. Immutable.
 *
 * <p>As a file: the magic number, four floats (the {@link OperatingPoint}), then four {@link WeightTable}s: cue sites, labels
 * of spans, steps between labels, readings.
 */
final class Model {
    private static final int MAGIC = 0x534C4D31;

    private final WeightTable sites;
    private final WeightTable labels;
    private final WeightTable steps;
    private final WeightTable readings;
    private final OperatingPoint point;

    Model(WeightTable sites, WeightTable labels, WeightTable steps, WeightTable readings, OperatingPoint point) {
        this.sites = sites;
        this.labels = labels;
        this.steps = steps;
        this.readings = readings;
        this.point = point;
    }

    OperatingPoint point() {
        return point;
    }

    CandidateFinder finder() {
        return new CandidateFinder(sites, new SpanTagger(labels, steps));
    }

    Chooser chooser() {
        return new Chooser(readings);
    }

    /** How many weights are not zero. */
    int weights() {
        return sites.nonZero() + labels.nonZero() + steps.nonZero() + readings.nonZero();
    }

    /** The rows of each part and its weights that are not zero. */
    String parts() {
        return "cue sites %s; labels of spans %s; steps between labels %s; readings %s"
                .formatted(sites.size(), labels.size(), steps.size(), readings.size());
    }

    static Model read(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        if (in.getInt() != MAGIC) {
            throw new IllegalArgumentException("not a model of attributions");
        }
        var point = new OperatingPoint(in.getFloat(), in.getFloat(), in.getFloat(), in.getFloat());
        return new Model(WeightTable.read(in), WeightTable.read(in), WeightTable.read(in), WeightTable.read(in), point);
    }

    void write(OutputStream file) throws IOException {
        var out = new DataOutputStream(file);
        out.writeInt(MAGIC);
        out.writeFloat(point.learned());
        out.writeFloat(point.ruled());
        out.writeFloat(point.interview());
        out.writeFloat(point.margin());
        sites.write(out);
        labels.write(out);
        steps.write(out);
        readings.write(out);
        out.flush();
    }
}
