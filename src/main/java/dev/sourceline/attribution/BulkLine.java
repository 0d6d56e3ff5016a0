package dev.sourceline.attribution;

import dev.sourceline.platform.problem.ServiceException;
import io.vertx.core.buffer.Buffer;

/** A line of a bulk request. */
sealed interface BulkLine {
    /** The line number, from 1. */
    long number();

    /** The number of bytes that it holds in memory. */
    int length();

    /** A complete line, without its line end. */
    record Whole(long number, Buffer content) implements BulkLine {
        @Override
        public int length() {
            return content.length();
        }
    }

    /** A line that exceeded the limit and was skipped. */
    record TooLong(long number) implements BulkLine {
        @Override
        public int length() {
            return 0;
        }
    }

    /** The line at which the body became unreadable; no further line follows. */
    record Broken(long number, ServiceException cause) implements BulkLine {
        @Override
        public int length() {
            return 0;
        }
    }
}
