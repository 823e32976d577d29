package org.nextlevel.kit.position;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How far a tenant had come when a write was answered: the events that tell of it. Its text is short, opaque and safe in a
 * URL, and says nothing of what was written.
 *
 * @param at when it was written
 * @param events at most {@link #MOST}, one for each person or thing that the write told of
 */
public record Position(Instant at, List<ToldEvent> events) {
    /** The header of answers and of requests. */
    public static final String HEADER = "NextLevel-Position";

    /** A write that tells of more, such as an import, is followed by its last ones. */
    static final int MOST = 16;

    private static final byte FORMAT = 1;
    private static final int HEAD = 1 + Integer.BYTES + Integer.BYTES;
    private static final int EVENT = Integer.BYTES + 2 * Long.BYTES;

    /** The position from which on one event is visible, as text for callers of this tenant. */
    public static String of(String tenant, String topic, UUID event, Instant at) {
        return new Position(at, List.of(ToldEvent.of(topic, event))).text(tenant);
    }

    /** The text for callers of this tenant. */
    String text(String tenant) {
        ByteBuffer bytes = ByteBuffer.allocate(HEAD + events.size() * EVENT)
                .put(FORMAT)
                .putInt(ToldEvent.checksum(tenant))
                .putInt((int) at.getEpochSecond());
        events.forEach(event -> bytes.putInt(event.topic())
                .putLong(event.id().getMostSignificantBits())
                .putLong(event.id().getLeastSignificantBits()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** What a text stands for; empty when no write of this tenant was answered with it. */
    static Optional<Position> parse(String text, String tenant) {
        ByteBuffer bytes;
        try {
            bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
        int events = (bytes.remaining() - HEAD) / EVENT;
        if (bytes.remaining() != HEAD + events * EVENT
                || events < 1
                || events > MOST
                || bytes.get() != FORMAT
                || bytes.getInt() != ToldEvent.checksum(tenant)) {
            return Optional.empty();
        }
        Instant at = Instant.ofEpochSecond(Integer.toUnsignedLong(bytes.getInt()));
        List<ToldEvent> told = new ArrayList<>(events);
        while (bytes.hasRemaining()) {
            told.add(new ToldEvent(bytes.getInt(), new UUID(bytes.getLong(), bytes.getLong())));
        }
        return Optional.of(new Position(at, told));
    }
}
