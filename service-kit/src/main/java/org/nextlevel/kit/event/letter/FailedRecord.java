package org.nextlevel.kit.event.letter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.event.EventHeaders;
import org.nextlevel.kit.event.origin.EventOrigin;

/**
 * A record as a letter keeps it. It always fits: no service tells more than {@link #MOST_PAYLOAD}, so of what is larger the beginning is
 * enough to see what it is.
 */
final class FailedRecord {
    /** Characters; what the producers of services send at most in bytes. */
    static final int MOST_PAYLOAD = 6 * 1024 * 1024;

    static final int HEAD = 1_000;

    /** Letters are found by it, and an index takes no more than 2,704 bytes; keys of ours are ids. */
    static final int MOST_KEY = 256;

    static final int MOST_HEADERS = 50;

    private final ConsumerRecord<String, String> record;
    private final List<LetterHeader> headers = new ArrayList<>();
    private long bytes;
    private boolean whole = true;

    FailedRecord(ConsumerRecord<String, String> record) {
        this.record = record;
        for (Header header : record.headers()) {
            add(header);
        }
        bytes += length(record.key()) + length(record.value());
    }

    private void add(Header header) {
        String value = header.value() == null ? null : new String(header.value(), UTF_8);
        bytes += header.key().length() + (header.value() == null ? 0 : header.value().length);
        boolean fits = headers.size() < MOST_HEADERS && header.key().length() <= HEAD && isShort(value);
        if (fits) {
            headers.add(new LetterHeader(storable(header.key()), storable(value)));
        }
        whole = whole && fits;
    }

    ConsumerRecord<String, String> record() {
        return record;
    }

    @Nullable
    String key() {
        return record.key() == null ? null : storable(head(record.key(), MOST_KEY));
    }

    @Nullable
    String payload() {
        String payload = record.value();
        return storable(payload == null || payload.length() <= MOST_PAYLOAD ? payload : head(payload, HEAD));
    }

    String tenant() {
        return header(EventHeaders.TENANT).filter(EventOrigin::couldBeTenant).orElse(DeadLetter.NO_TENANT);
    }

    @Nullable
    String type() {
        return header(EventHeaders.TYPE).orElse(null);
    }

    List<LetterHeader> headers() {
        return headers;
    }

    long bytes() {
        return bytes;
    }

    boolean isWhole() {
        boolean payloadFits = record.value() == null || record.value().length() <= MOST_PAYLOAD;
        boolean keyFits = record.key() == null || record.key().length() <= MOST_KEY;
        return whole && payloadFits && keyFits;
    }

    private Optional<String> header(String name) {
        return headers.stream()
                .filter(header -> header.name().equals(name) && header.value() != null)
                .reduce((_, last) -> last)
                .map(LetterHeader::value);
    }

    private static boolean isShort(@Nullable String text) {
        return text == null || text.length() <= HEAD;
    }

    /** The beginning of a text, not ending in half a character. */
    static String head(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }

    /** PostgreSQL takes every character but this one; no event of ours has it. */
    static @Nullable String storable(@Nullable String text) {
        return text == null ? null : text.replace('\0', '\uFFFD');
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.getBytes(UTF_8).length;
    }
}
