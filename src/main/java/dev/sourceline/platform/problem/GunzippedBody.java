package dev.sourceline.platform.problem;

import dev.sourceline.platform.gzip.GzipDecoder;
import java.io.IOException;
import java.io.InputStream;

/** A gzip body, decoded while it is read. */
final class GunzippedBody extends InputStream {
    private static final int PIECE = 8192;

    private final InputStream packed;
    private final GzipDecoder gunzip = new GzipDecoder();
    private final byte[] piece = new byte[PIECE];

    GunzippedBody(InputStream packed) {
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int read = gunzip.read(into, from, length);
        while (read == 0) {
            int fed = packed.read(piece);
            if (fed < 0) {
                gunzip.end();
                return -1;
            }
            gunzip.feed(piece, fed);
            read = gunzip.read(into, from, length);
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        gunzip.close();
        packed.close();
    }
}
