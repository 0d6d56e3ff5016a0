package dev.sourceline.attribution;

import dev.sourceline.gzip.Gunzip;
import dev.sourceline.problem.BodyCoding;
import io.vertx.core.buffer.Buffer;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * Unpacks a body that comes in pieces, some lines ahead of those that are asked for; where it is broken the last line says
 * so. Lines may be asked for on one thread and given up on another.
 */
final class PackedLines implements Lines {
    private static final int AHEAD = 8192;

    private final LineSplitter splitter;
    private final Gunzip gunzip = new Gunzip();
    private final byte[] unpacked = new byte[AHEAD];
    private boolean isOver;

    PackedLines(LineSplitter splitter) {
        this.splitter = splitter;
    }

    @Override
    public synchronized Iterable<Line> take(Buffer piece) {
        if (isOver) {
            return List.of();
        }
        gunzip.feed(piece.getBytes(), piece.length());
        return Ahead::new;
    }

    @Override
    public synchronized List<Line> end() {
        if (isOver) {
            return List.of();
        }
        try {
            gunzip.end();
            return splitter.end();
        } catch (ZipException e) {
            return breakOff(e);
        }
    }

    @Override
    public synchronized void close() {
        isOver = true;
        gunzip.close();
    }

    /** The lines that end in the next bytes; none where the piece has been read. */
    private synchronized Optional<List<Line>> more() {
        if (isOver) {
            return Optional.empty();
        }
        try {
            int read = gunzip.read(unpacked, 0, unpacked.length);
            return read == 0 ? Optional.empty() : Optional.of(splitter.take(unpacked, read));
        } catch (ZipException e) {
            return Optional.of(breakOff(e));
        }
    }

    private List<Line> breakOff(ZipException exception) {
        isOver = true;
        return List.of(splitter.breakOff(BodyCoding.broken(exception)));
    }

    private final class Ahead implements Iterator<Line> {
        private Iterator<Line> lines = Collections.emptyIterator();

        @Override
        public boolean hasNext() {
            while (!lines.hasNext()) {
                Optional<List<Line>> more = more();
                if (more.isEmpty()) {
                    return false;
                }
                lines = more.get().iterator();
            }
            return true;
        }

        @Override
        public Line next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return lines.next();
        }
    }
}
