package dev.sourceline.platform.gzip;

import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * A streaming gzip decoder (<a href="https://www.rfc-editor.org/rfc/rfc1952">RFC 1952</a>): decodes no more than is asked
 * for, so that a small body that unpacks to gigabytes costs no memory. Concatenated members are decoded as one. The messages
 * of its exceptions are for the sender of the body. Not thread-safe.
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
    private boolean hasStarted;
    private byte[] chunk = new byte[0];
    private int position;
    private int end;
    private long trailer;
    private int trailerLength;

    /** Takes the next chunk of encoded bytes. The chunk before must have been read to its end. */
    public void feed(byte[] encoded, int length) {
        chunk = encoded;
        position = 0;
        end = length;
        if (part == Part.BODY) {
            inflater.setInput(chunk, position, end);
        }
    }

    /**
     * Decodes the current chunk into {@code into}, as far as there is room.
     *
     * @return how many bytes were written; 0 where the chunk has been read to its end
     */
    public int read(byte[] into, int from, int length) throws ZipException {
        int read = 0;
        while (read == 0 && (part == Part.BODY || position < end)) {
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

    /** Checks at the end of input that the last member is complete. */
    public void end() throws ZipException {
        if (!hasStarted || part != Part.HEADER || !header.isEmpty()) {
            throw new ZipException("it ends too early");
        }
    }

    @Override
    public void close() {
        inflater.end();
    }

    private void readHeader() throws ZipException {
        hasStarted = true;
        header.accept(chunk[position++] & 0xff);
        if (header.isComplete()) {
            inflater.reset();
            inflater.setInput(chunk, position, end - position);
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
            position = end - inflater.getRemaining();
            trailer = 0;
            trailerLength = 0;
            part = Part.TRAILER;
            return true;
        }
        return false;
    }

    private void readTrailer() throws ZipException {
        trailer |= (chunk[position++] & 0xffL) << (Byte.SIZE * trailerLength++);
        if (trailerLength == TRAILER_LENGTH) {
            if (trailer != (checksum.getValue() | inflater.getBytesWritten() << Integer.SIZE)) {
                throw new ZipException("its checksum is wrong");
            }
            header = new GzipHeader();
            part = Part.HEADER;
        }
    }
}
