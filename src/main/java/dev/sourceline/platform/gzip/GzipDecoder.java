package dev.sourceline.platform.gzip;

import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks what comes in pieces, no further than it is asked to. Several members one after another are one; what is not gzip
 * to its end is told in words for who sent it.
 */
public final class GzipDecoder implements AutoCloseable {
    private enum Part {
        HEADER,
        BODY,
        TRAILER
    }

    private static final int TRAILER_LENGTH = 8;

    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private GzipHeader header = new GzipHeader();
    private Part part = Part.HEADER;
    private boolean isBegun;
    private byte[] piece = new byte[0];
    private int at;
    private int end;
    private long trailer;
    private int trailerLength;

    /** Takes the next piece; the one before has been read to its end. */
    public void feed(byte[] packed, int length) {
        piece = packed;
        at = 0;
        end = length;
        if (part == Part.BODY) {
            inflater.setInput(piece, at, end);
        }
    }

    /**
     * Reads what the piece has, as far as there is room.
     *
     * @return how many bytes; 0 where the piece has been read to its end
     */
    public int read(byte[] into, int from, int length) throws ZipException {
        int read = 0;
        while (read == 0 && (part == Part.BODY || at < end)) {
            switch (part) {
                case HEADER -> readHeader();
                case BODY -> {
                    read = readBody(into, from, length);
                    if (read == 0 && !isBodyOver()) {
                        return 0;
                    }
                }
                case TRAILER -> readTrailer();
            }
        }
        return read;
    }

    /** Tells that no piece comes any more. */
    public void end() throws ZipException {
        if (!isBegun || part != Part.HEADER || !header.isEmpty()) {
            throw new ZipException("it ends too early");
        }
    }

    @Override
    public void close() {
        inflater.end();
    }

    private void readHeader() throws ZipException {
        isBegun = true;
        header.take(piece[at++] & 0xff);
        if (header.isWhole()) {
            inflater.reset();
            inflater.setInput(piece, at, end - at);
            checksum.reset();
            part = Part.BODY;
        }
    }

    private int readBody(byte[] into, int from, int length) throws ZipException {
        try {
            int read = inflater.inflate(into, from, length);
            checksum.update(into, from, read);
            return read;
        } catch (DataFormatException _) {
            throw new ZipException("it is damaged");
        }
    }

    private boolean isBodyOver() throws ZipException {
        if (inflater.needsDictionary()) {
            throw new ZipException("it is damaged");
        }
        if (inflater.finished()) {
            at = end - inflater.getRemaining();
            trailer = 0;
            trailerLength = 0;
            part = Part.TRAILER;
            return true;
        }
        return false;
    }

    private void readTrailer() throws ZipException {
        trailer |= (piece[at++] & 0xffL) << (Byte.SIZE * trailerLength++);
        if (trailerLength == TRAILER_LENGTH) {
            if (trailer != (checksum.getValue() | inflater.getBytesWritten() << Integer.SIZE)) {
                throw new ZipException("its checksum is wrong");
            }
            header = new GzipHeader();
            part = Part.HEADER;
        }
    }
}
