package dev.sourceline.attribution;

import dev.sourceline.platform.problem.ServiceException;
import io.vertx.core.buffer.Buffer;

/** One line of a body. */
sealed interface BulkLine {
    /** Counted from 1. */
    long number();

    /** What of it is held in memory, in bytes. */
    int length();

    /** A line as it came, without its end. */
    record Whole(long number, Buffer content) implements BulkLine {
        @Override
        public int length() {
            return content.length();
        }
    }

    /** A line that was longer than allowed, and was skipped. */
    record TooLong(long number) implements BulkLine {
        @Override
        public int length() {
            return 0;
        }
    }

    /** Where the body is broken, so that neither this line nor any behind it can be read. */
    record Broken(long number, ServiceException why) implements BulkLine {
        @Override
        public int length() {
            return 0;
        }
    }
}
