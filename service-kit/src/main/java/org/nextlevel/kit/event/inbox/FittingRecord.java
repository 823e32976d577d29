package org.nextlevel.kit.event.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * A record that is too large for a dead letter, as its beginning. Where it came from stands in the letter's headers, so that whoever
 * looks finds all of it there; {@value #SIZE} says how large it is.
 */
final class FittingRecord<K, V> extends IncomingKafkaRecord<K, V> {
    /** Bytes of all that a letter takes from a record; every topic takes twice as much. */
    static final int MOST = 400_000;

    static final String SIZE = "dead-letter-record-bytes";

    private static final int HEAD = 10_000;
    private static final int LONGEST_HEADER = 1_000;
    private static final int MOST_HEADERS = 50;

    private final int size;

    private FittingRecord(IncomingKafkaRecord<K, V> whole, int size) {
        super(whole);
        this.size = size;
    }

    /** The record itself when it fits. */
    static <K, V> IncomingKafkaRecord<K, V> of(IncomingKafkaRecord<K, V> record) {
        int size = bytes(record.getKey()) + bytes(record.getPayload());
        for (Header header : record.getHeaders()) {
            size += header.key().length() + length(header);
        }
        return size <= MOST ? record : new FittingRecord<>(record, size);
    }

    @Override
    public V getPayload() {
        return head(super.getPayload());
    }

    @Override
    public K getKey() {
        return head(super.getKey());
    }

    /** Many small ones are cut as well: they stand in the order in which they came. */
    @Override
    public Headers getHeaders() {
        Headers few = new RecordHeaders();
        for (Header header : super.getHeaders()) {
            if (header.key().length() + length(header) <= LONGEST_HEADER && few.toArray().length < MOST_HEADERS) {
                few.add(header);
            }
        }
        return few.add(SIZE, Integer.toString(size).getBytes(UTF_8));
    }

    /** What our consumers read are texts. */
    @SuppressWarnings("unchecked")
    private static <T> T head(T part) {
        return part instanceof String text && text.length() > HEAD ? (T) text.substring(0, HEAD) : part;
    }

    private static int bytes(Object part) {
        return part instanceof String text ? text.getBytes(UTF_8).length : 0;
    }

    private static int length(Header header) {
        return header.value() == null ? 0 : header.value().length;
    }
}
