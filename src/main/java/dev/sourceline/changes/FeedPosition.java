package dev.sourceline.changes;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Comparator;
import java.util.Optional;

/**
 * A position in the feed: after the change with this key. Encoded as an opaque cursor.
 *
 * @param transaction the id of the transaction that wrote the change
 * @param id orders the changes of one transaction
 */
record FeedPosition(long transaction, long id) implements Comparable<FeedPosition> {
    /** The position before all changes. */
    static final FeedPosition START = new FeedPosition(0, 0);

    private static final Comparator<FeedPosition> ORDER =
            Comparator.comparingLong(FeedPosition::transaction).thenComparingLong(FeedPosition::id);

    @Override
    public int compareTo(FeedPosition other) {
        return ORDER.compare(this, other);
    }

    String encoded() {
        byte[] bytes = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(transaction)
                .putLong(id)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Decodes a cursor; empty where it is not a cursor of this feed. */
    static Optional<FeedPosition> decode(String encoded) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(encoded));
            if (bytes.remaining() == 2 * Long.BYTES) {
                return Optional.of(new FeedPosition(bytes.getLong(), bytes.getLong()))
                        .filter(position -> position.transaction >= 0 && position.id >= 0);
            }
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
