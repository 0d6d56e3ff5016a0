package dev.sourceline.platform.gzip;

import java.util.zip.CRC32;
import java.util.zip.ZipException;

/** The header of a gzip member, read byte by byte (RFC 1952, section 2.3). */
final class GzipHeader {
    /** The fields of the header, in order. */
    private enum Part {
        FIXED,
        EXTRA_LENGTH,
        EXTRA,
        NAME,
        COMMENT,
        CHECKSUM,
        END
    }

    private static final int[] MAGIC = {0x1f, 0x8b, 8};
    private static final int FLAGS_AT = 3;
    private static final int FIXED_LENGTH = 10;
    private static final int HAS_CHECKSUM = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;
    private static final int RESERVED = 0xe0;

    private final CRC32 checksum = new CRC32();
    private Part part = Part.FIXED;
    private int flags;
    private int taken;
    private int number;

    /** Whether no byte has been read yet. */
    boolean isEmpty() {
        return part == Part.FIXED && taken == 0;
    }

    boolean isComplete() {
        return part == Part.END;
    }

    void accept(int one) throws ZipException {
        boolean isLast = switch (part) {
            case FIXED -> fixed(one);
            case EXTRA_LENGTH, CHECKSUM -> number(one);
            case EXTRA -> taken + 1 == number;
            case NAME, COMMENT -> one == 0;
            case END -> throw new IllegalStateException("the header is complete");
        };
        if (part != Part.CHECKSUM) {
            checksum.update(one);
        } else if (isLast && number != (checksum.getValue() & 0xffff)) {
            throw new ZipException("its header is damaged");
        }
        taken++;
        if (isLast) {
            next();
        }
    }

    private boolean fixed(int one) throws ZipException {
        if (taken < MAGIC.length && one != MAGIC[taken]) {
            throw new ZipException("it is not gzip");
        }
        if (taken == FLAGS_AT) {
            flags = one;
            if ((flags & RESERVED) != 0) {
                throw new ZipException("its header is damaged");
            }
        }
        return taken + 1 == FIXED_LENGTH;
    }

    private boolean number(int one) {
        number = taken == 0 ? one : number | one << Byte.SIZE;
        return taken == 1;
    }

    private void next() {
        do {
            part = successor();
        } while (!isPresent());
        taken = 0;
    }

    private Part successor() {
        return switch (part) {
            case FIXED -> Part.EXTRA_LENGTH;
            case EXTRA_LENGTH -> number == 0 ? Part.NAME : Part.EXTRA;
            case EXTRA -> Part.NAME;
            case NAME -> Part.COMMENT;
            case COMMENT -> Part.CHECKSUM;
            case CHECKSUM, END -> Part.END;
        };
    }

    private boolean isPresent() {
        return switch (part) {
            case FIXED, END -> true;
            case EXTRA_LENGTH, EXTRA -> (flags & HAS_EXTRA) != 0;
            case NAME -> (flags & HAS_NAME) != 0;
            case COMMENT -> (flags & HAS_COMMENT) != 0;
            case CHECKSUM -> (flags & HAS_CHECKSUM) != 0;
        };
    }
}
