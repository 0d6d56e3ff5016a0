package dev.sourceline.attribution;

import dev.sourceline.platform.gzip.GzipDecoder;
import dev.sourceline.platform.problem.ContentCoding;
import io.vertx.core.buffer.Buffer;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * Decodes a gzip-encoded body lazily, a few lines ahead of the consumer. Corrupt input ends with a {@link
 * BulkLine.Broken}. Thread-safe: lines may be requested and cancelled on different threads.
 */
final class GzipLineSource implements LineSource {
    private static final int AHEAD = 8192;

    private final LineSplitter splitter;
    private final GzipDecoder gunzip = new GzipDecoder();
    private final byte[] buffer = new byte[AHEAD];
    private boolean isOver;

    GzipLineSource(LineSplitter splitter) {
        this.splitter = splitter;
    }

    @Override
    public synchronized Iterable<BulkLine> take(Buffer piece) {
        if (isOver) {
            return List.of();
        }
        gunzip.feed(piece.getBytes(), piece.length());
        return Ahead::new;
    }

    @Override
    public synchronized List<BulkLine> end() {
        if (isOver) {
            return List.of();
        }
        try {
            gunzip.end();
            return splitter.end();
        } catch (ZipException e) {
            return abort(e);
        }
    }

    @Override
    public synchronized void close() {
        isOver = true;
        gunzip.close();
    }

    /** The lines that end in the next decoded bytes; empty where the current chunk is exhausted. */
    private synchronized Optional<List<BulkLine>> decodeNext() {
        if (isOver) {
            return Optional.empty();
        }
        try {
            int read = gunzip.read(buffer, 0, buffer.length);
            return read == 0 ? Optional.empty() : Optional.of(splitter.take(buffer, read));
        } catch (ZipException e) {
            return Optional.of(abort(e));
        }
    }

    private List<BulkLine> abort(ZipException exception) {
        isOver = true;
        return List.of(splitter.abort(ContentCoding.broken(exception)));
    }

    private final class Ahead implements Iterator<BulkLine> {
        private Iterator<BulkLine> lines = Collections.emptyIterator();

        @Override
        public boolean hasNext() {
            while (!lines.hasNext()) {
                Optional<List<BulkLine>> decoded = decodeNext();
                if (decoded.isEmpty()) {
                    return false;
                }
                lines = decoded.get().iterator();
            }
            return true;
        }

        @Override
        public BulkLine next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return lines.next();
        }
    }
}
